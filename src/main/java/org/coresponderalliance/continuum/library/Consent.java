package org.coresponderalliance.continuum.library;

/** What somebody says to an article being built on what they wrote. */
public enum Consent {
    /** Nothing yet. */
    ASKED,
    /** Yes, with their name. */
    NAMED,
    /** Yes, with no more than what they are: "clinician, mid-size county". */
    ROLE_ONLY,
    /** No. */
    NO;

    /** Key of the words that people read. */
    public String key() {
        return "library.consent." + name();
    }

    /** Whether it allows anything. */
    public boolean isYes() {
        return this == NAMED || this == ROLE_ONLY;
    }
}
