package org.coresponderalliance.continuum.search.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** A query's text taken apart into all that may add to a score, each with its weight: what {@link TextPredicate} asks for at once. */
public final class Factors {

    private Factors() {}

    /** Those of a query that has words. */
    public static List<Factor> of(SearchPredicateFactory f, ParsedQuery query) {
        var factors = new ArrayList<Factor>();
        for (int number = 0; number < query.concepts().size(); number++) {
            Ways.of(f, query.concepts().get(number), number, query.near()).forEach(way -> factors.addAll(way.parts()));
        }
        for (var phrase : query.text().phrases()) {
            factors.add(Factor.alone("phrase.title", List.of(phrase, ""), Weights.TITLE, Ways.in(f, Fields.TITLE, phrase, Weights.TITLE)));
            factors.add(Factor.alone("phrase.body", List.of(phrase, ""), Weights.BODY, Ways.in(f, Fields.BODY, phrase, Weights.BODY)));
        }
        factors.addAll(TextPredicate.better(f, query));
        factors.addAll(query.meant().factors(f));
        return factors;
    }

    /**
     * What each factor adds to a score, of what each alone would: of a concept the best way counts, and a little of the others.
     *
     * @param alone by factor, what its predicate gives
     */
    public static List<Double> adding(List<Factor> factors, List<Float> alone) {
        var best = best(factors, alone);
        return IntStream.range(0, factors.size()).mapToObj(i -> {
            var factor = factors.get(i);
            var whole = factor.concept() < 0 || best.get(factor.concept()) == factor.way();
            return (double) alone.get(i) * (whole ? 1 : Weights.OTHER_WAYS);
        }).toList();
    }

    /** By concept, its best way. */
    private static Map<Integer, Integer> best(List<Factor> factors, List<Float> alone) {
        var sums = new HashMap<Integer, Map<Integer, Float>>();
        IntStream.range(0, factors.size()).forEach(i -> sums.computeIfAbsent(factors.get(i).concept(), concept -> new HashMap<>())
                .merge(factors.get(i).way(), alone.get(i), Float::sum));
        var best = new HashMap<Integer, Integer>();
        sums.forEach((concept, ways) -> ways.entrySet().stream().max(Map.Entry.comparingByValue()).ifPresent(way -> best.put(concept, way.getKey())));
        return best;
    }
}
