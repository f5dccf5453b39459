package org.coresponderalliance.continuum.discussion;

/**
 * How much two questions are alike, in percent.
 *
 * @param title of what both titles ask for together, how much they share; synonyms count as the same
 * @param text  of the words that tell most about the one text, how many stand in the other one, too
 */
record Likeness(int title, int text) {

    /** Titles that share so much are offered whatever the texts say. */
    static final int SAME_TITLE = 60;
    /** So much in common of both makes a pair. */
    static final int LIKE_TITLE = 45;
    static final int LIKE_TEXT = 40;

    /** Whether a moderator is asked to look at the two. */
    boolean isLikelyTheSame() {
        return title >= SAME_TITLE || title >= LIKE_TITLE && text >= LIKE_TEXT;
    }
}
