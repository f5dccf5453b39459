package org.coresponderalliance.continuum.search.log;

import java.time.Duration;
import java.time.Instant;

/** What a query is to the one that the same person asked before. */
enum Following {

    /** The same words: another page of it, another kind, or the page was loaded anew. */
    SAME,
    /** One begins with the other and no hit was opened in between: typed on, or a word taken back. It is one search. */
    TYPED_ON,
    /** Other words soon after: the first ones did not do. */
    REWORDED,
    /** Something else, later. */
    ANOTHER;

    /** So long somebody types on. */
    static final Duration TYPING = Duration.ofMinutes(1);
    /** After so long without anything a search is over. */
    static final Duration QUIET = Duration.ofMinutes(5);

    static Following of(OpenSearch before, String words, Instant at) {
        if (before.isOver(at)) {
            return ANOTHER;
        }
        if (before.words().equals(words)) {
            return SAME;
        }
        var continues = words.startsWith(before.words()) || before.words().startsWith(words);
        return continues && before.rank() == 0 && before.last().plus(TYPING).isAfter(at) ? TYPED_ON : REWORDED;
    }
}
