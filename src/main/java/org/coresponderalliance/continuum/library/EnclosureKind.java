package org.coresponderalliance.continuum.library;

/** What a file that comes with an article is for. */
public enum EnclosureKind {
    AGREEMENT, JOB_DESCRIPTION, CHECKLIST, FORM, PROTOCOL, TRAINING, OTHER;

    /** Key of the word that people read. */
    public String key() {
        return "library.enclosure.kind." + name();
    }
}
