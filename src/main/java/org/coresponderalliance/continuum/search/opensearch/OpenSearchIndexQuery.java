package org.coresponderalliance.continuum.search.opensearch;

import static org.coresponderalliance.continuum.search.opensearch.Json.in;

import com.google.gson.JsonPrimitive;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.IndexAway;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.PermissionFilter;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.coresponderalliance.continuum.search.ViewerLikeness;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.coresponderalliance.continuum.search.mapping.Standing;
import org.coresponderalliance.continuum.search.query.FacetLabels;
import org.coresponderalliance.continuum.search.query.IndexQuery;
import org.coresponderalliance.continuum.search.query.ParsedQuery;
import org.coresponderalliance.continuum.search.query.QueryPredicate;
import org.coresponderalliance.continuum.search.query.TitlePredicate;
import org.coresponderalliance.continuum.search.query.TooManyParts;
import org.coresponderalliance.continuum.search.words.Analysis;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.elasticsearch.search.query.ElasticsearchSearchRequestTransformerContext;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;

/** Asks OpenSearch: one request for hits and counts, one more for what is marked in those that are shown. */
final class OpenSearchIndexQuery implements IndexQuery {

    /** OpenSearch looks no further, unless its owner says otherwise. */
    private static final int FURTHEST = 10_000;

    private final Asking index;
    private final PassageMarks marks;
    private final FacetLabels labels;
    private final ViewerLikeness likeness;
    private final Clock clock;
    private final Analyzer exact = Analysis.exact();

    OpenSearchIndexQuery(Asking index, FacetLabels labels, ViewerLikeness likeness, Clock clock) {
        this.index = index;
        this.labels = labels;
        this.marks = new PassageMarks(index);
        this.likeness = likeness;
        this.clock = clock;
    }

    @Override
    public Found page(ParsedQuery query, SearchRequest request, Viewer viewer) {
        try {
            return found(query, request, viewer);
        } catch (TooManyParts tooMany) {
            return typed(query, request, viewer);
        }
    }

    private Found typed(ParsedQuery query, SearchRequest request, Viewer viewer) {
        try {
            return found(query.asTyped(), request, viewer);
        } catch (TooManyParts tooMany) {
            throw new IndexAway(tooMany);
        }
    }

    private Found found(ParsedQuery query, SearchRequest request, Viewer viewer) {
        var threaded = IndexQuery.isThreaded(query, request);
        var counts = new FacetRequest(request, labels.codes());
        var from = threaded ? 0 : (request.page() - 1) * SearchRequest.PAGE_SIZE;
        var most = threaded ? Math.min(FURTHEST, request.page() * SearchRequest.PAGE_SIZE * WINDOW) : SearchRequest.PAGE_SIZE;
        var result = index.ask(session -> session.search(Object.class).extension(ElasticsearchExtension.get())
                .select(p -> p.documentReference())
                .where(f -> f.bool().filter(PermissionFilter.visible(f, viewer)).must(QueryPredicate.of(f, query)))
                .sort(f -> sort(f, query, request))
                .requestTransformer(asked -> {
                    Asking.TOGETHER.transform(asked);
                    rank(asked, query, viewer);
                    counts.addTo(asked.body());
                    FoundDocuments.askFor(asked.body());
                })
                .failAfter(Asking.PATIENCE, TimeUnit.SECONDS)
                .fetch(from, most));
        var response = result.responseBody();
        var found = FoundDocuments.in(response);
        var best = threaded ? best(found, IndexQuery.wanted(request)) : found.stream().map(FoundDocuments.Threaded::hit).toList();
        var shown = threaded ? best.stream().skip((request.page() - 1L) * SearchRequest.PAGE_SIZE).limit(SearchRequest.PAGE_SIZE).toList() : best;
        var total = result.total().hitCount();
        return Found.of(total, threaded ? best.size() : total, marks.marked(shown, query, viewer), counts.kinds(response), counts.facetCounts(response));
    }

    private void rank(ElasticsearchSearchRequestTransformerContext asked, ParsedQuery query, Viewer viewer) {
        if (!query.text().isEmpty()) {
            asked.body().add("query", StandingScript.ranked(asked.body().getAsJsonObject("query"), Standing.month(clock.instant()), likeness.facets(viewer)));
        }
    }

    /** The best hit of each thread, looking at some hits at a time. */
    private static List<FoundHit> best(List<FoundDocuments.Threaded> hits, int wanted) {
        var best = new LinkedHashMap<String, FoundHit>();
        for (int from = 0; from < hits.size() && best.size() < wanted; from += BLOCK) {
            hits.subList(from, Math.min(hits.size(), from + BLOCK)).forEach(one -> best.merge(one.thread(), one.hit(),
                    (first, another) -> new FoundHit(first.kind(), first.ref(), List.of(), List.of(), first.more() + 1)));
        }
        return List.copyOf(best.values());
    }

    private static SortFinalStep sort(SearchSortFactory f, ParsedQuery query, SearchRequest request) {
        return switch (request.sort()) {
            case ADOPTED -> f.field(Fields.PROGRAMS).desc().missing().use(0).then().score().then().field(Fields.CREATED_AT).desc().missing().last();
            case NEWEST -> f.field(Fields.CREATED_AT).desc().missing().last();
            case RELEVANCE -> query.text().isEmpty() ? f.field(Fields.CREATED_AT).desc().missing().last()
                    : f.score().then().field(Fields.CREATED_AT).desc().missing().last();
        };
    }

    @Override
    public float bestScore(ParsedQuery query, Viewer viewer) {
        return index.ask(session -> session.search(Object.class).extension(ElasticsearchExtension.get())
                .select(p -> p.score())
                .where(f -> f.bool().filter(PermissionFilter.visible(f, viewer)).must(QueryPredicate.of(f, query)))
                .requestTransformer(Asking.TOGETHER)
                .failAfter(Asking.PATIENCE, TimeUnit.SECONDS)
                .fetchHits(1)).stream().findFirst().orElse(0f);
    }

    @Override
    public List<FoundHit> best(Function<SearchPredicateFactory, SearchPredicate> predicate, Viewer viewer, int most) {
        return index.ask(session -> session.search(Object.class).extension(ElasticsearchExtension.get())
                .select(OpenSearchIndexQuery::reference)
                .where(f -> f.bool().filter(PermissionFilter.visible(f, viewer)).must(predicate.apply(f)))
                .requestTransformer(Asking.TOGETHER)
                .failAfter(Asking.PATIENCE, TimeUnit.SECONDS)
                .fetchHits(most));
    }

    @Override
    public List<FoundHit> beginning(List<String> words, String typed, Viewer viewer, int most) {
        var beginning = exact.normalize(Fields.TITLE_EXACT, typed).utf8ToString();
        return best(f -> f.bool().must(TitlePredicate.words(f, words))
                .should(f.prefix().field(Fields.TITLE_EXACT).matching(beginning).constantScore().boost(TitlePredicate.BEGINNING)).toPredicate(), viewer, most);
    }

    @Override
    public boolean knows(String word, Viewer viewer) {
        return !known(List.of(word), 1, viewer).isEmpty();
    }

    /** In one request. */
    @Override
    public List<String> known(List<String> words, int most, Viewer viewer) {
        if (words.isEmpty()) {
            return List.of();
        }
        var response = index.ask(session -> session.search(Object.class).extension(ElasticsearchExtension.get())
                .where(f -> f.bool().filter(PermissionFilter.visible(f, viewer)).filter(any(f, words)))
                .requestTransformer(asked -> Texts.count(asked.body(), words.stream().map(word -> in("match_phrase", in(Fields.WORDS, new JsonPrimitive(word)))).toList()))
                .failAfter(Asking.PATIENCE, TimeUnit.SECONDS)
                .fetch(0)).responseBody();
        var counts = Texts.counts(response);
        return IntStream.range(0, words.size()).filter(at -> counts.get(at) > 0).mapToObj(words::get).limit(most).toList();
    }

    private static SearchPredicate any(SearchPredicateFactory f, List<String> words) {
        var any = f.bool();
        words.forEach(word -> any.should(f.phrase().field(Fields.WORDS).matching(word)));
        return any.minimumShouldMatchNumber(1).toPredicate();
    }

    static ProjectionFinalStep<FoundHit> reference(SearchProjectionFactory<?, ?> p) {
        return p.composite().from(p.field(Fields.KIND, String.class), p.field(Fields.REF, Long.class)).as((kind, ref) -> FoundHit.of(Kind.valueOf(kind), ref));
    }
}
