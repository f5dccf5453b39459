package org.coresponderalliance.continuum.search.query;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.PermissionFilter;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.coresponderalliance.continuum.search.lucene.Ranking;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.coresponderalliance.continuum.search.mapping.HighlightMarks;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;

/** Asks Hibernate Search for everything, one question after the other: what the quicker way must agree with. */
public final class HibernateIndexQuery implements IndexQuery {

    private static final int ALL_VALUES = 10_000;
    private static final AggregationKey<Map<String, Long>> KINDS = AggregationKey.of("kinds");
    private static final AggregationKey<Map<String, Long>> FACETS = AggregationKey.of("facets");

    private final EntityManagerFactory entities;
    private final Clock clock;

    public HibernateIndexQuery(EntityManagerFactory entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public Found page(ParsedQuery query, SearchRequest request, Viewer viewer) {
        return in(session -> {
            var search = session.search(Object.class)
                    .select(p -> p.composite()
                            .from(p.composite().from(reference(p), p.field(Fields.THREAD, String.class)).asList(), p.highlight(Fields.TITLE), p.highlight(Fields.BODY))
                            .as((one, titles, passages) -> threaded((FoundHit) one.get(0), (String) one.get(1), titles, passages)))
                    .where(f -> filtered(f, query, request, viewer, request.facets()))
                    .sort(f -> switch (request.sort()) {
                        case ADOPTED -> f.field(Fields.PROGRAMS).desc().missing().use(0).then().score().then().field(Fields.CREATED_AT).desc();
                        case NEWEST -> f.field(Fields.CREATED_AT).desc();
                        case RELEVANCE -> query.text().isEmpty() ? f.field(Fields.CREATED_AT).desc() : f.score().then().field(Fields.CREATED_AT).desc();
                    })
                    .highlighter(h -> h.unified().tag(String.valueOf(HighlightMarks.OPEN), String.valueOf(HighlightMarks.CLOSE))
                            .numberOfFragments(2).noMatchSize(Integer.MAX_VALUE))
                    .aggregation(FACETS, f -> f.terms().field(Fields.FACET, String.class).maxTermCount(ALL_VALUES));
            if (request.kind() == null) {
                search = search.aggregation(KINDS, f -> f.terms().field(Fields.KIND, String.class));
            }
            var threaded = IndexQuery.isThreaded(query, request);
            var result = threaded ? search.fetch(0, request.page() * SearchRequest.PAGE_SIZE * WINDOW) : search.fetch((request.page() - 1) * SearchRequest.PAGE_SIZE, SearchRequest.PAGE_SIZE);
            var best = threaded ? best(result.hits(), IndexQuery.wanted(request)) : result.hits().stream().map(Threaded::hit).toList();
            var hits = threaded ? best.stream().skip((request.page() - 1L) * SearchRequest.PAGE_SIZE).limit(SearchRequest.PAGE_SIZE).toList() : best;
            var kinds = request.kind() == null ? kinds(result.aggregation(KINDS)) : kinds(query, request, viewer);
            return new Found(result.total().hitCount(), threaded ? best.size() : result.total().hitCount(), hits, kinds, facets(query, request, viewer, result.aggregation(FACETS)));
        });
    }

    private record Threaded(FoundHit hit, String thread) {}

    private static Threaded threaded(FoundHit hit, String thread, List<String> titles, List<String> passages) {
        return new Threaded(new FoundHit(hit.kind(), hit.ref(), titles, passages, 0), thread);
    }

    /** The best hit of each thread, looking at fifty hits at a time. */
    private static List<FoundHit> best(List<Threaded> hits, int wanted) {
        var best = new java.util.LinkedHashMap<String, FoundHit>();
        for (int from = 0; from < hits.size() && best.size() < wanted; from += 50) {
            hits.subList(from, Math.min(hits.size(), from + 50)).forEach(one -> best.merge(one.thread(), one.hit(),
                    (first, another) -> new FoundHit(first.kind(), first.ref(), first.titles(), first.passages(), first.more() + 1)));
        }
        return List.copyOf(best.values());
    }

    private Map<String, Long> facets(ParsedQuery query, SearchRequest request, Viewer viewer, Map<String, Long> counted) {
        var counts = new HashMap<>(counted);
        for (var facet : request.facets().stream().map(value -> value.substring(0, value.indexOf('/') + 1)).distinct().toList()) {
            var others = request.facets().stream().filter(value -> !value.startsWith(facet)).toList();
            counts(query, request, viewer, others, FACETS, Fields.FACET).forEach((value, count) -> {
                if (value.startsWith(facet)) {
                    counts.put(value, count);
                }
            });
        }
        return counts;
    }

    private Map<Kind, Long> kinds(ParsedQuery query, SearchRequest request, Viewer viewer) {
        return kinds(counts(query, request.withKind(null), viewer, request.facets(), KINDS, Fields.KIND));
    }

    private static Map<Kind, Long> kinds(Map<String, Long> counted) {
        var kinds = new EnumMap<Kind, Long>(Kind.class);
        counted.forEach((kind, count) -> kinds.put(Kind.valueOf(kind), count));
        return kinds;
    }

    @Override
    public boolean knows(String word, Viewer viewer) {
        return in(session -> session.search(Object.class)
                .where(f -> f.bool().filter(PermissionFilter.visible(f, viewer)).filter(f.phrase().field(Fields.WORDS).matching(word)))
                .fetchTotalHitCount() > 0);
    }

    @Override
    public float bestScore(ParsedQuery query, Viewer viewer) {
        return in(session -> session.search(Object.class).select(p -> p.score())
                .where(f -> f.bool().filter(PermissionFilter.visible(f, viewer)).must(QueryPredicate.of(f, query))).fetchHits(1)).stream().findFirst().orElse(0f);
    }

    @Override
    public List<FoundHit> best(Function<SearchPredicateFactory, SearchPredicate> predicate, Viewer viewer, int most) {
        return in(session -> session.search(Object.class)
                .select(HibernateIndexQuery::reference)
                .where(f -> f.bool().filter(PermissionFilter.visible(f, viewer)).must(predicate.apply(f)))
                .fetchHits(most));
    }

    @Override
    public List<FoundHit> beginning(List<String> words, String typed, Viewer viewer, int most) {
        return best(f -> f.bool().must(TitlePredicate.words(f, words))
                .should(f.prefix().field(Fields.TITLE_EXACT).matching(typed).boost(TitlePredicate.BEGINNING)).toPredicate(), viewer, most);
    }

    private <T> T in(Function<SearchSession, T> work) {
        try (EntityManager manager = entities.createEntityManager()) {
            return work.apply(Search.session(manager));
        }
    }

    private static ProjectionFinalStep<FoundHit> reference(SearchProjectionFactory<?, ?> p) {
        return p.composite().from(p.field(Fields.KIND, String.class), p.field(Fields.REF, Long.class))
                .as((kind, ref) -> FoundHit.of(Kind.valueOf(kind), ref));
    }

    private Map<String, Long> counts(ParsedQuery query, SearchRequest request, Viewer viewer, Collection<String> chosen,
                                     AggregationKey<Map<String, Long>> key, String field) {
        return in(session -> {
            SearchResult<?> result = session.search(Object.class)
                    .select(p -> p.field(Fields.REF, Long.class))
                    .where(f -> filtered(f, query, request, viewer, chosen))
                    .aggregation(key, f -> f.terms().field(field, String.class).maxTermCount(ALL_VALUES))
                    .fetch(0);
            return result.aggregation(key);
        });
    }

    private PredicateFinalStep filtered(SearchPredicateFactory f, ParsedQuery query,
            SearchRequest request, Viewer viewer, Collection<String> chosen) {
        var all = f.bool().filter(PermissionFilter.visible(f, viewer));
        if (request.kind() != null) {
            all.filter(f.match().field(Fields.KIND).matching(request.kind().name()));
        }
        chosen.stream().collect(Collectors.groupingBy(facet -> facet.substring(0, facet.indexOf('/')))).values()
                .forEach(values -> all.filter(f.terms().field(Fields.FACET).matchingAny(values)));
        if (!query.text().isEmpty() || !query.filters().isEmpty()) {
            var text = QueryPredicate.of(f, query);
            all.must(query.text().isEmpty() ? text
                    : f.extension(LuceneExtension.get()).fromLuceneQuery(Ranking.of(LuceneMigrationUtils.toLuceneQuery(text), clock.instant())).toPredicate());
        }
        return all;
    }
}
