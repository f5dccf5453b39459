package org.coresponderalliance.continuum.search.words;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Terms that mean the same, or terms that a broader one covers.
 *
 * @param number stable number of the group, at least 1
 * @param left   the terms that mean the same; of a one-way group the narrow ones
 * @param right  of a one-way group the broader terms; empty otherwise
 * @param note   what staff should know, may be empty
 */
public record SynonymGroup(int number, List<SynonymTerm> left, List<SynonymTerm> right, String note) {

    public SynonymGroup {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    public boolean oneWay() {
        return !right.isEmpty();
    }

    public String leftSource() {
        return source(left);
    }

    public String rightSource() {
        return source(right);
    }

    private static String source(List<SynonymTerm> terms) {
        return terms.stream().map(SynonymTerm::source).collect(Collectors.joining(" | "));
    }
}
