package org.coresponderalliance.continuum.bench.relevance;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What a list of hits is worth, by the grades of its documents: 3 answers the query, 2 helps, 1 is related, 0 is beside the point. */
final class Metrics {

    /** A document from this grade on is what somebody looked for. */
    static final int USEFUL = 2;

    private Metrics() {}

    /**
     * Normalized discounted cumulative gain (Järvelin and Kekäläinen, TOIS 20, 2002) with the gain 2^grade - 1: 1 where the best documents
     * stand first in their order, 0 where none of them was found.
     *
     * @param found  grades of the hits, in their order
     * @param graded grades of all documents that have one, in any order
     */
    static double ndcg(List<Integer> found, Collection<Integer> graded, int depth) {
        var best = gain(graded.stream().sorted(Comparator.reverseOrder()).toList(), depth);
        return best == 0 ? 0 : gain(found, depth) / best;
    }

    private static double gain(List<Integer> grades, int depth) {
        var sum = 0.0;
        for (int i = 0; i < Math.min(depth, grades.size()); i++) {
            sum += (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2);
        }
        return sum;
    }

    /** One over the place of the first useful document, 0 where there is none. */
    static double reciprocalRank(List<Integer> found) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i) >= USEFUL) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    /** Whether one of the first documents is useful. */
    static boolean succeeds(List<Integer> found, int first) {
        return found.stream().limit(first).anyMatch(grade -> grade >= USEFUL);
    }
}
