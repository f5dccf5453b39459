package org.coresponderalliance.continuum.search.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.mapping.Standing;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** What predicates add to the score of one thing. */
public interface HitScores {

    /**
     * @param adds     by predicate, what it gives; 0 where it does not match
     * @param standing what is known of the thing beside its words
     * @param shared   in how many facets it is for work like the viewer's
     */
    record Scores(List<Float> adds, Standing standing, int shared) {}

    /**
     * The scores of a thing by each predicate.
     *
     * @return empty where the viewer finds no such thing
     */
    Optional<Scores> of(Kind kind, long ref, Function<SearchPredicateFactory, List<SearchPredicate>> predicates, Viewer viewer);
}
