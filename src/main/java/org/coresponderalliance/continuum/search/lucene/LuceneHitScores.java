package org.coresponderalliance.continuum.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.engine.LiveIndex;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.coresponderalliance.continuum.search.query.HitScores;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.springframework.stereotype.Component;

/** Asks Lucene for each predicate and this thing alone; a few dozen small searches, for a page that few people open. */
@Component
class LuceneHitScores implements HitScores {

    private final LiveIndex index;
    private final PermittedSearch search;
    private final Predicates predicates;

    LuceneHitScores(LiveIndex index, PermittedSearch search, Predicates predicates) {
        this.index = index;
        this.search = search;
        this.predicates = predicates;
    }

    @Override
    public Optional<List<Float>> of(Kind kind, long ref, Function<SearchPredicateFactory, List<SearchPredicate>> asked, Viewer viewer) {
        var thing = predicates.query(f -> f.bool().filter(f.match().field(Fields.KIND).matching(kind.name()))
                .filter(f.match().field(Fields.REF).matching(ref)).toPredicate());
        var queries = predicates.queries(asked);
        return index.read(searcher -> {
            if (score(searcher, thing, viewer) < 0) {
                return Optional.empty();
            }
            var scores = new ArrayList<Float>();
            for (var query : queries) {
                scores.add(Math.max(0, score(searcher, both(query, thing), viewer)));
            }
            return Optional.of(List.copyOf(scores));
        });
    }

    private static Query both(Query query, Query thing) {
        return new BooleanQuery.Builder().add(query, Occur.MUST).add(thing, Occur.FILTER).build();
    }

    /** Of the one hit; below zero where there is none. */
    private float score(IndexSearcher searcher, Query query, Viewer viewer) throws IOException {
        var top = new TopScoreDocCollectorManager(1, null, 1, false).newCollector();
        search.search(searcher, query, viewer, top);
        var docs = top.topDocs().scoreDocs;
        return docs.length == 0 ? -1 : docs[0].score;
    }
}
