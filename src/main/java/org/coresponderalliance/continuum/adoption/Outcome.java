package org.coresponderalliance.continuum.adoption;

/** What came of it, as those see it who tried. That it failed is as worth knowing as that it helped. */
public enum Outcome {
    HELPED, MIXED, NO_DIFFERENCE, HARMED, TOO_EARLY;

    /** Key of the words that people read. */
    public String key() {
        return "adoption.outcome." + name();
    }
}
