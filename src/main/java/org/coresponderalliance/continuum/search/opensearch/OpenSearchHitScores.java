package org.coresponderalliance.continuum.search.opensearch;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.PermissionFilter;
import org.coresponderalliance.continuum.search.ViewerLikeness;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.coresponderalliance.continuum.search.mapping.Standing;
import org.coresponderalliance.continuum.search.query.HitScores;
import org.coresponderalliance.continuum.search.query.Standings;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;

/** Asks OpenSearch for each predicate and this thing alone; a few dozen small requests, for a page that few people open. */
final class OpenSearchHitScores implements HitScores {

    private final EntityManagerFactory entities;
    private final Asking index;
    private final ViewerLikeness likeness;

    OpenSearchHitScores(EntityManagerFactory entities, Asking index, ViewerLikeness likeness) {
        this.entities = entities;
        this.index = index;
        this.likeness = likeness;
    }

    private record Known(int standing, List<String> facets) {}

    @Override
    public Optional<Scores> of(Kind kind, long ref, Function<SearchPredicateFactory, List<SearchPredicate>> asked, Viewer viewer) {
        var known = index.ask(session -> session.search(Object.class)
                .select(p -> p.composite().from(p.field(Fields.STANDING, Integer.class), p.field(Fields.FACET, String.class).list())
                        .as((standing, facets) -> new Known(standing == null ? 0 : standing, facets)))
                .where(f -> thing(f, kind, ref, viewer))
                .failAfter(Asking.PATIENCE, TimeUnit.SECONDS)
                .fetchSingleHit());
        return known.map(one -> {
            var predicates = asked.apply(Search.mapping(entities).scope(Object.class).predicate());
            var scores = predicates.stream().map(predicate -> score(predicate, kind, ref, viewer)).toList();
            return new Scores(scores, Standing.of(one.standing()), Standings.shared(one.facets(), likeness.facets(viewer)));
        });
    }

    private float score(SearchPredicate predicate, Kind kind, long ref, Viewer viewer) {
        return index.ask(session -> session.search(Object.class).extension(ElasticsearchExtension.get())
                .select(p -> p.score())
                .where(f -> thing(f, kind, ref, viewer).must(predicate))
                .requestTransformer(Asking.TOGETHER)
                .failAfter(Asking.PATIENCE, TimeUnit.SECONDS)
                .fetchHits(1)).stream().findFirst().map(score -> Math.max(0, score)).orElse(0f);
    }

    private static BooleanPredicateClausesStep<?, ?> thing(SearchPredicateFactory f, Kind kind, long ref, Viewer viewer) {
        return f.bool().filter(PermissionFilter.visible(f, viewer)).filter(f.match().field(Fields.KIND).matching(kind.name()))
                .filter(f.match().field(Fields.REF).matching(ref));
    }
}
