package org.coresponderalliance.continuum.search.lucene;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.coresponderalliance.continuum.search.engine.LiveIndex;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.coresponderalliance.continuum.search.query.IndexQuery;
import org.coresponderalliance.continuum.search.query.ParsedQuery;
import org.coresponderalliance.continuum.search.query.TextPredicate;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.springframework.stereotype.Component;

/** Asks Lucene itself. */
@Component
class LuceneIndexQuery implements IndexQuery {

    private static final SortField NEWEST = newest();
    private static final Sort BY_TIME = new Sort(NEWEST);
    private static final Sort BY_RELEVANCE = new Sort(SortField.FIELD_SCORE, NEWEST);

    private final LiveIndex index;
    private final PermittedSearch search;
    private final Predicates predicates;
    private final Clock clock;
    private final SegmentLabels labels = new SegmentLabels();

    LuceneIndexQuery(LiveIndex index, PermittedSearch search, Predicates predicates, Clock clock) {
        this.index = index;
        this.search = search;
        this.predicates = predicates;
        this.clock = clock;
    }

    @Override
    public Found page(ParsedQuery query, SearchRequest request, Viewer viewer) {
        var text = text(query);
        var sort = request.sort() == SearchRequest.Sort.NEWEST || query.text().isEmpty() ? BY_TIME : BY_RELEVANCE;
        return index.read(searcher -> {
            var most = Math.max(1, Math.min(request.page() * SearchRequest.PAGE_SIZE, searcher.getIndexReader().maxDoc()));
            var top = new TopFieldCollectorManager(sort, most, null, Integer.MAX_VALUE, false).newCollector();
            var counting = new CountingCollector(top, Choices.of(request), labels);
            search.search(searcher, text, viewer, counting);
            var docs = top.topDocs((request.page() - 1) * SearchRequest.PAGE_SIZE, SearchRequest.PAGE_SIZE).scoreDocs;
            return new Found(counting.total(), Marker.hits(searcher, text, docs), kinds(counting.kinds()), most(counting.facets()));
        });
    }

    @Override
    public List<FoundHit> best(Function<SearchPredicateFactory, SearchPredicate> predicate, Viewer viewer, int most) {
        var query = predicates.query(predicate);
        return index.read(searcher -> {
            var top = new TopScoreDocCollectorManager(most, null, most, false).newCollector();
            search.search(searcher, query, viewer, top);
            var stored = searcher.storedFields();
            var hits = new ArrayList<FoundHit>();
            for (var doc : top.topDocs().scoreDocs) {
                hits.add(FoundDocument.read(stored, doc.doc, false).hit(List.of(), List.of()));
            }
            return hits;
        });
    }

    @Override
    public boolean knows(String word, Viewer viewer) {
        var query = predicates.query(f -> f.match().field(Fields.WORDS).matching(word).toPredicate());
        return index.read(searcher -> {
            var any = new AnyHit();
            search.search(searcher, query, viewer, any);
            return any.isThere();
        });
    }

    private Query text(ParsedQuery query) {
        return predicates.query(f -> query.text().isEmpty() ? f.matchAll().toPredicate() : TextPredicate.of(f, query, clock.instant()));
    }

    private static Map<Kind, Long> kinds(Map<String, Long> counted) {
        var kinds = new EnumMap<Kind, Long>(Kind.class);
        counted.forEach((kind, count) -> kinds.put(Kind.valueOf(kind), count));
        return kinds;
    }

    private static Map<String, Long> most(Map<String, Long> counted) {
        if (counted.size() <= MOST_FACET_VALUES) {
            return counted;
        }
        var most = new LinkedHashMap<String, Long>();
        counted.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_FACET_VALUES).forEach(entry -> most.put(entry.getKey(), entry.getValue()));
        return most;
    }

    /** What has no time comes last. */
    private static SortField newest() {
        var field = new SortedNumericSortField(Fields.CREATED_AT, SortField.Type.LONG, true);
        field.setMissingValue(Long.MIN_VALUE);
        return field;
    }
}
