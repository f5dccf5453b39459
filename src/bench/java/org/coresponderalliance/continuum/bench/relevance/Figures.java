package org.coresponderalliance.continuum.bench.relevance;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The means over some queries. */
record Figures(int queries, double ndcg, double reciprocalRank, double success, double nothing) {

    static final int FIRST = 3;

    static Figures of(List<Outcome> outcomes) {
        return new Figures(outcomes.size(), mean(outcomes, Outcome::ndcg), mean(outcomes, one -> Metrics.reciprocalRank(one.grades())),
                mean(outcomes, one -> Metrics.succeeds(one.grades(), FIRST) ? 1 : 0), mean(outcomes, one -> one.titles().isEmpty() ? 1 : 0));
    }

    private static double mean(List<Outcome> outcomes, ToDoubleFunction<Outcome> figure) {
        return outcomes.stream().mapToDouble(figure).average().orElse(0);
    }
}
