package org.coresponderalliance.continuum.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.ViewerLikeness;
import org.coresponderalliance.continuum.search.engine.LiveIndex;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.coresponderalliance.continuum.search.mapping.Standing;
import org.coresponderalliance.continuum.search.query.HitScores;
import org.coresponderalliance.continuum.search.query.Standings;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;

/** Asks Lucene for each predicate and this thing alone; a few dozen small searches, for a page that few people open. */
final class LuceneHitScores implements HitScores {

    private final LiveIndex index;
    private final PermittedSearch search;
    private final Predicates predicates;
    private final ViewerLikeness likeness;

    LuceneHitScores(LiveIndex index, PermittedSearch search, Predicates predicates, ViewerLikeness likeness) {
        this.index = index;
        this.search = search;
        this.predicates = predicates;
        this.likeness = likeness;
    }

    @Override
    public Optional<Scores> of(Kind kind, long ref, Function<SearchPredicateFactory, List<SearchPredicate>> asked, Viewer viewer) {
        var thing = predicates.query(f -> f.bool().filter(f.match().field(Fields.KIND).matching(kind.name()))
                .filter(f.match().field(Fields.REF).matching(ref)).toPredicate());
        var queries = predicates.queries(asked);
        return index.read(searcher -> {
            var found = best(searcher, thing, viewer);
            if (found == null) {
                return Optional.empty();
            }
            var scores = new ArrayList<Float>();
            for (var query : queries) {
                scores.add(Math.max(0, score(searcher, both(query, thing), viewer)));
            }
            return Optional.of(new Scores(List.copyOf(scores), standing(searcher, found.doc), shared(searcher, found.doc, viewer)));
        });
    }

    private static Query both(Query query, Query thing) {
        return new BooleanQuery.Builder().add(query, Occur.MUST).add(thing, Occur.FILTER).build();
    }

    /** Of the one hit; below zero where there is none. */
    private float score(IndexSearcher searcher, Query query, Viewer viewer) throws IOException {
        var best = best(searcher, query, viewer);
        return best == null ? -1 : best.score;
    }

    private @Nullable ScoreDoc best(IndexSearcher searcher, Query query, Viewer viewer) throws IOException {
        var top = new TopScoreDocCollectorManager(1, null, 1, false).newCollector();
        search.search(searcher, query, viewer, top);
        var docs = top.topDocs().scoreDocs;
        return docs.length == 0 ? null : docs[0];
    }

    private int shared(IndexSearcher searcher, int doc, Viewer viewer) throws IOException {
        var segments = searcher.getLeafContexts();
        var segment = segments.get(ReaderUtil.subIndex(doc, segments));
        var facets = DocValues.getSortedSet(segment.reader(), Fields.FACET);
        var values = new ArrayList<String>();
        if (facets.advanceExact(doc - segment.docBase)) {
            for (int i = 0; i < facets.docValueCount(); i++) {
                values.add(facets.lookupOrd(facets.nextOrd()).utf8ToString());
            }
        }
        return Standings.shared(values, likeness.facets(viewer));
    }

    private static Standing standing(IndexSearcher searcher, int doc) throws IOException {
        var segments = searcher.getLeafContexts();
        var segment = segments.get(ReaderUtil.subIndex(doc, segments));
        var standings = DocValues.getSortedNumeric(segment.reader(), Fields.STANDING);
        return Standing.of(standings.advanceExact(doc - segment.docBase) ? (int) standings.nextValue() : 0);
    }
}
