package org.coresponderalliance.continuum.library;

/** What guidance is: where the association stands on a question, or how to go about something. */
public enum GuidanceForm {
    POSITION_STATEMENT, GUIDANCE_DOCUMENT;

    /** Key of the word that people read. */
    public String key() {
        return "library.form." + name();
    }
}
