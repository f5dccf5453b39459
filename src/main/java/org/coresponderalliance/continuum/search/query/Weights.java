package org.coresponderalliance.continuum.search.query;

import org.coresponderalliance.continuum.search.mapping.Fields;

/**
 * What counts how much, relative to a word in the body (BM25 of each field, added up). In one place, to be argued about; what counts beside
 * the words is in {@link Standings}. Measured on the half of the relevance set that is for tuning (src/docs/search): around these values a
 * quarter more or less of each changes little.
 */
final class Weights {

    /** Who wrote a title chose its words: they say what a thing is about. They are among the body's words, too. */
    static final float TITLE = 1.5f;
    static final float BODY = 1.0f;
    /** Of a concept the best way of saying it counts, and so much of the others: who says a thing in two ways may mean it a little more. */
    static final float OTHER_WAYS = 0.3f;
    /** A word that says little, such as "keep": it chooses among what fits, and no more. */
    static final float WEAK = 0.6f;
    /** Typed in capitals and written in capitals: CIT, not cit. */
    static final float ACRONYM = 1.0f;
    /** The whole query is the title: it was known and is looked for again. */
    static final float EXACT_TITLE = 20.0f;
    /** The words stand together as they were typed. */
    static final float TOGETHER_IN_TITLE = 3.0f;
    static final float TOGETHER_IN_BODY = 1.0f;
    /** Of three things or more, two that were typed side by side stand together: who asks a long question seldom finds a text with all of it in one place. */
    static final float PAIR = 0.6f;
    /** How many other words may stand between them. */
    static final int TOGETHER_SLOP = 3;
    /** A word that is only like the typed one. */
    static final float NEAR = 0.3f;
    /** One word of several that are one thing, such as "involuntary treatment act", where the whole is hardly found. */
    static final float PART = 0.2f;
    /** See {@link #inWords}: 0 would be the sum of the words, 1 their mean. */
    private static final float PHRASE = 0.25f;
    /** See {@link #required}. */
    private static final float REQUIRED = 0.4f;

    /**
     * Of so many things asked for, this many must be there; questions are long, texts are short and say it in other words. Measured
     * (src/docs/search): more than this loses answers, and what has more of the words comes first anyway.
     */
    static int required(int concepts) {
        return concepts <= 2 ? concepts : Math.max(2, (int) Math.ceil(concepts * REQUIRED));
    }

    /** What a way of saying a thing in so many words weighs: each word of a phrase adds how rare it is, and yet the phrase says one thing. */
    static float inWords(int words) {
        return (float) Math.pow(words, -PHRASE);
    }

    /** What a word counts in a field. */
    static float of(String field) {
        return field.equals(Fields.TITLE) ? TITLE : BODY;
    }

    private Weights() {}
}
