package org.coresponderalliance.continuum.search.lucene;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.coresponderalliance.continuum.search.ViewerLikeness;
import org.coresponderalliance.continuum.search.engine.LiveIndex;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.coresponderalliance.continuum.search.query.IndexQuery;
import org.coresponderalliance.continuum.search.query.ParsedQuery;
import org.coresponderalliance.continuum.search.query.QueryPredicate;
import org.coresponderalliance.continuum.search.query.TextPredicate;
import org.coresponderalliance.continuum.search.query.TitlePredicate;
import org.coresponderalliance.continuum.search.words.Analysis;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;

/** Asks Lucene itself. */
final class LuceneIndexQuery implements IndexQuery {

    private static final SortField NEWEST = newest();
    private static final Sort BY_TIME = new Sort(NEWEST);
    private static final Sort BY_RELEVANCE = new Sort(SortField.FIELD_SCORE, NEWEST);
    private static final Sort BY_USE = new Sort(mostUsed(), SortField.FIELD_SCORE, NEWEST);

    private final LiveIndex index;
    private final PermittedSearch search;
    private final Predicates predicates;
    private final ViewerLikeness likeness;
    private final Clock clock;
    private final GroupedSegments segments = new GroupedSegments();
    private final Analyzer exact = Analysis.exact();

    LuceneIndexQuery(LiveIndex index, PermittedSearch search, Predicates predicates, ViewerLikeness likeness, Clock clock) {
        this.index = index;
        this.search = search;
        this.predicates = predicates;
        this.likeness = likeness;
        this.clock = clock;
    }

    @Override
    public Found page(ParsedQuery query, SearchRequest request, Viewer viewer) {
        var text = text(query, viewer);
        var sort = sort(query, request);
        return index.read(searcher -> {
            var threaded = IndexQuery.isThreaded(query, request);
            var wanted = request.page() * SearchRequest.PAGE_SIZE * (threaded ? WINDOW : 1);
            var most = Math.max(1, Math.min(wanted, searcher.getIndexReader().maxDoc()));
            var top = new TopFieldCollectorManager(sort, most, null, Integer.MAX_VALUE, false).newCollector();
            var counting = new CountingCollector(top, Choices.of(request), segments);
            search.search(searcher, text, viewer, counting);
            var docs = top.topDocs().scoreDocs;
            var best = threaded ? Threads.best(searcher, docs, IndexQuery.wanted(request)) : Threads.all(docs);
            var shown = best.stream().skip((request.page() - 1L) * SearchRequest.PAGE_SIZE).limit(SearchRequest.PAGE_SIZE).toList();
            return Found.of(counting.total(), threaded ? best.size() : counting.total(), new Marker(searcher, marks(query)).hits(shown), counting.kinds(), counting.facets(MOST_OF_A_FACET));
        });
    }

    /** Lucene passes over what cannot be the best. */
    @Override
    public float bestScore(ParsedQuery query, Viewer viewer) {
        var text = predicates.query(f -> QueryPredicate.of(f, query));
        return index.read(searcher -> {
            var top = new TopScoreDocCollectorManager(1, null, 1, false).newCollector();
            search.search(searcher, text, viewer, top);
            var docs = top.topDocs().scoreDocs;
            return docs.length == 0 ? 0f : docs[0].score;
        });
    }

    @Override
    public List<FoundHit> best(Function<SearchPredicateFactory, SearchPredicate> predicate, Viewer viewer, int most) {
        return best(predicates.query(predicate), viewer, most);
    }

    /** A title's own beginning is looked up where its document is, instead of looking for all titles that begin like that. */
    @Override
    public List<FoundHit> beginning(List<String> words, String typed, Viewer viewer, int most) {
        var begins = SortedSetDocValuesField.newSlowRangeQuery(Fields.TITLE_EXACT, exact.normalize(Fields.TITLE_EXACT, typed),
                behind(exact.normalize(Fields.TITLE_EXACT, typed)), true, false);
        return best(new BooleanQuery.Builder().add(predicates.query(f -> TitlePredicate.words(f, words)), Occur.MUST)
                .add(new BoostQuery(new ConstantScoreQuery(begins), TitlePredicate.BEGINNING), Occur.SHOULD).build(), viewer, most);
    }

    private List<FoundHit> best(Query query, Viewer viewer, int most) {
        return index.read(searcher -> {
            var top = new TopScoreDocCollectorManager(most, null, most, false).newCollector();
            search.search(searcher, query, viewer, top);
            var stored = searcher.storedFields();
            var hits = new ArrayList<FoundHit>();
            for (var doc : top.topDocs().scoreDocs) {
                hits.add(FoundDocument.read(stored, doc.doc, false).hit(List.of(), List.of(), 0));
            }
            return hits;
        });
    }

    @Override
    public boolean knows(String word, Viewer viewer) {
        var query = predicates.query(f -> f.phrase().field(Fields.WORDS).matching(word).toPredicate());
        return index.read(searcher -> {
            var any = new AnyHit();
            search.search(searcher, query, viewer, any);
            return any.isThere();
        });
    }

    private Query text(ParsedQuery query, Viewer viewer) {
        var text = predicates.query(f -> QueryPredicate.of(f, query));
        return query.text().isEmpty() ? text : Ranking.of(text, clock.instant(), likeness.facets(viewer), segments);
    }

    private @Nullable Query marks(ParsedQuery query) {
        return query.text().isEmpty() ? null : predicates.query(f -> TextPredicate.marks(f, query));
    }

    /** What comes behind all texts that begin like this: no character is written with this byte. */
    private static BytesRef behind(BytesRef text) {
        var bytes = Arrays.copyOfRange(text.bytes, text.offset, text.offset + text.length + 1);
        bytes[text.length] = (byte) 0xFF;
        return new BytesRef(bytes);
    }

    private static Sort sort(ParsedQuery query, SearchRequest request) {
        return switch (request.sort()) {
            case ADOPTED -> BY_USE;
            case NEWEST -> BY_TIME;
            case RELEVANCE -> query.text().isEmpty() ? BY_TIME : BY_RELEVANCE;
        };
    }

    private static SortField mostUsed() {
        var field = new SortedNumericSortField(Fields.PROGRAMS, SortField.Type.INT, true);
        field.setMissingValue(0);
        return field;
    }

    /** What has no time comes last. */
    private static SortField newest() {
        var field = new SortedNumericSortField(Fields.CREATED_AT, SortField.Type.LONG, true);
        field.setMissingValue(Long.MIN_VALUE);
        return field;
    }
}
