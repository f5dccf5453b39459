package org.coresponderalliance.continuum.search.query;

/** What counts how much, relative to a word in the body (BM25 of each field, added up). In one place, to be argued about. */
final class Weights {

    /** Who wrote a title chose its words: they say what a thing is about. */
    static final float TITLE = 3.0f;
    /** An accepted answer helped somebody; it counts in addition to the body, so twice in all. */
    static final float ANSWER = 1.0f;
    static final float BODY = 1.0f;
    /** Typed in capitals and written in capitals: CIT, not cit. */
    static final float ACRONYM = 1.0f;
    /** The whole query is the title: it was known and is looked for again. */
    static final float EXACT_TITLE = 20.0f;
    /** The words stand together as they were typed. */
    static final float TOGETHER_IN_TITLE = 3.0f;
    static final float TOGETHER_IN_BODY = 1.0f;
    /** How many other words may stand between them. */
    static final int TOGETHER_SLOP = 3;
    /** A word that is only like the typed one. */
    static final float NEAR = 0.3f;

    /**
     * Newer things are a little better: laws, funding and names change. Steps of months before this one with what they add: together less than
     * one good word, so that an old answer that fits still comes before a new one that does not.
     */
    static final int[] RECENT_MONTHS = {3, 12, 36};
    static final float RECENT = 0.25f;

    /**
     * Of so many things asked for, this many must be there; questions are long, texts are short and say it in other words. Measured
     * (src/docs/search): more than this loses answers, and what has more of the words comes first anyway.
     */
    static int required(int concepts) {
        return concepts <= 2 ? concepts : Math.max(2, (int) Math.ceil(concepts * 0.4));
    }

    /**
     * What one of so many alternatives weighs, so that a large group of synonyms does not weigh more than a small one: what a text says in
     * one way counts about as much as what it says in five.
     */
    static float oneOf(int alternatives) {
        return (float) (1 / Math.sqrt(Math.max(1, alternatives)));
    }

    private Weights() {}
}
