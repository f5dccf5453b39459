package org.coresponderalliance.continuum.library;

/**
 * How strongly a recommendation is made. The first two as in GRADE (strong, conditional); the third is its "good practice
 * statement", for what is plainly right and will never be put to a trial.
 */
public enum Strength {
    STRONG, CONDITIONAL, GOOD_PRACTICE;

    /** Key of the word that people read. */
    public String key() {
        return "library.strength." + name();
    }
}
