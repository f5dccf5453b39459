package org.coresponderalliance.continuum.search.query;

import java.util.List;
import org.hibernate.search.engine.search.predicate.SearchPredicate;

/**
 * One thing that may add to the score of a hit. All of them together are the score.
 *
 * @param key       what it is, as the key of a message
 * @param words     what the message needs to know
 * @param weight    what it counts, relative to a word in the text
 * @param predicate finds what it adds to, with what it adds
 */
public record Factor(String key, List<String> words, float weight, SearchPredicate predicate) {}
