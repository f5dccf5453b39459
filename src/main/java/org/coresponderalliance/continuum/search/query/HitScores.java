package org.coresponderalliance.continuum.search.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.Kind;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** What predicates add to the score of one thing. */
public interface HitScores {

    /**
     * The scores of a thing by each predicate; 0 where it does not match.
     *
     * @return empty where the viewer finds no such thing
     */
    Optional<List<Float>> of(Kind kind, long ref, Function<SearchPredicateFactory, List<SearchPredicate>> predicates, Viewer viewer);
}
