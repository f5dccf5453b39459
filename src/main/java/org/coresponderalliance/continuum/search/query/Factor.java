package org.coresponderalliance.continuum.search.query;

import java.util.List;
import org.hibernate.search.engine.search.predicate.SearchPredicate;

/**
 * One thing that may add to the score of a hit.
 *
 * @param key       what it is, as the end of a message's key
 * @param words     what the message needs to know
 * @param weight    what it counts, relative to a word in the text
 * @param predicate finds what it adds to, with what it adds
 * @param concept   which of the things asked for it belongs to; below zero for none: then it counts in any case
 * @param way       in which way of saying that; of each concept the best way counts, see {@link Factors#adding}
 */
public record Factor(String key, List<String> words, float weight, SearchPredicate predicate, int concept, int way) {

    /** The {@link #key} of what is near in meaning. */
    public static final String MEANING = "meaning";

    static Factor alone(String key, List<String> words, float weight, SearchPredicate predicate) {
        return new Factor(key, words, weight, predicate, -1, 0);
    }

    /** The message that says it. */
    public String message() {
        return "search.why." + key;
    }
}
