package org.coresponderalliance.continuum.bench.relevance;

import java.util.List;
import java.util.stream.Stream;

/** What the queries of a half found, by the product and by the baseline, as they are and with one typing mistake each. */
record Measured(List<Outcome> product, List<Outcome> plain, List<Outcome> mistyped, List<Outcome> plainMistyped) {

    static Measured of(List<Query> queries, RelevanceSet set, Finder product, Finder plain) {
        return new Measured(asTyped(queries, set, product), asTyped(queries, set, plain), mistyped(queries, set, product), mistyped(queries, set, plain));
    }

    private static List<Outcome> asTyped(List<Query> queries, RelevanceSet set, Finder finder) {
        return queries.stream().map(query -> Outcome.of(query, query.text(), finder, set)).toList();
    }

    private static List<Outcome> mistyped(List<Query> queries, RelevanceSet set, Finder finder) {
        return queries.stream().filter(Query::canBeMistyped).map(query -> Outcome.of(query, Typo.in(query.text()), finder, set)).toList();
    }

    /** Those of the queries that were asked with a mistake, too. */
    List<Outcome> spelledRight() {
        return unspoiled(product).toList();
    }

    List<Outcome> plainSpelledRight() {
        return unspoiled(plain).toList();
    }

    private static Stream<Outcome> unspoiled(List<Outcome> outcomes) {
        return outcomes.stream().filter(outcome -> outcome.query().canBeMistyped());
    }
}
