package org.coresponderalliance.continuum.search.query;

import java.util.List;
import org.hibernate.search.engine.search.predicate.SearchPredicate;

/**
 * One way of saying what is asked for: as it was typed, as a synonym, as a word that is nearly the same.
 *
 * @param predicate finds it
 * @param parts     the same taken apart: what they add, added up, is what the predicate adds
 */
record Way(SearchPredicate predicate, List<Factor> parts) {}
