package org.coresponderalliance.continuum.bench.relevance;

import java.util.List;

/**
 * What a query found.
 *
 * @param titles of the documents, best first
 * @param grades of the same
 */
record Outcome(Query query, String asked, List<String> titles, List<Integer> grades) {

    static final int DEPTH = 10;

    static Outcome of(Query query, String asked, Finder finder, RelevanceSet set) {
        var titles = finder.titles(asked);
        return new Outcome(query, asked, titles, titles.stream().map(title -> query.grades().getOrDefault(set.key(title), 0)).toList());
    }

    double ndcg() {
        return Metrics.ndcg(grades, query.grades().values(), DEPTH);
    }
}
