package org.coresponderalliance.continuum.challenge;

/** How a challenge ends. */
public enum Resolution {
    /** The recommendation stays as it is. */
    NO_CHANGE,
    /** It will be changed in a coming revision, or was already. */
    UPDATE,
    /** It does not hold any more. */
    WITHDRAW;

    /** Key of the words that people read. */
    public String key() {
        return "challenge.resolution." + name();
    }
}
