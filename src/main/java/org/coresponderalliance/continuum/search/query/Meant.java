package org.coresponderalliance.continuum.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What is near to a query in meaning, and what that counts beside its words. Measured on the halves of both relevance sets that are for tuning (src/docs/search): from
 * half to twice the greatest weight little changes, nor do the bounds matter by a tenth.
 *
 * @param nearness by thread, such as {@code discussion/12}: above 0 to 1
 * @param best     the score that the words give to the best hit, to which the weight is relative
 */
public record Meant(Map<String, Float> nearness, float best) {

    static final Meant NOTHING = new Meant(Map.of(), 0);

    /** Texts that have nothing to do with each other have a cosine of 0 to 0.2 with this model. */
    private static final float UNRELATED = 0.2f;
    /** A question and its answer seldom come nearer than this. */
    private static final float SAME = 0.7f;
    /** What is as near as can be gets this much of the best hit's score: so it comes before what has all of the words, unless that is near, too. */
    private static final float GREATEST = 1.4f;
    /** As finely as it is told apart: one part of the query for each step. */
    private static final int STEPS = 20;

    /** From 0 for nothing in common to 1, for the cosine between the vectors of two texts. */
    public static float nearness(float cosine) {
        return Math.clamp((cosine - UNRELATED) / (SAME - UNRELATED), 0f, 1f);
    }

    /** What it adds to the score of a document; one factor at most fits any one. */
    List<Factor> factors(SearchPredicateFactory f) {
        var factors = new ArrayList<Factor>();
        steps().forEach((step, threads) -> {
            var weight = GREATEST * best * step / STEPS;
            factors.add(Factor.alone(Factor.MEANING, List.of(String.valueOf(100 * step / STEPS)), weight,
                    f.terms().field(Fields.THREAD).matchingAny(threads).constantScore().boost(weight).toPredicate()));
        });
        return factors;
    }

    /** What is near, the nearest first. */
    public SearchPredicate predicate(SearchPredicateFactory f) {
        var any = f.bool();
        factors(f).forEach(factor -> any.should(factor.predicate()));
        return any.minimumShouldMatchNumber(1).toPredicate();
    }

    private Map<Integer, Set<String>> steps() {
        var steps = new TreeMap<Integer, Set<String>>();
        nearness.forEach((thread, near) -> {
            var step = Math.round(near * STEPS);
            if (step > 0) {
                steps.computeIfAbsent(step, key -> new TreeSet<>()).add(thread);
            }
        });
        return best > 0 ? steps : Map.of();
    }
}
