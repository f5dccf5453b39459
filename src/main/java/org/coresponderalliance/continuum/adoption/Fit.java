package org.coresponderalliance.continuum.adoption;

import java.util.List;

/**
 * How like two programs are, and why: what each facet adds to it.
 *
 * @param score from 0 to 100: of the points that what both told could earn, how many it earned
 * @param known points that what both told could earn, of 100
 * @param parts facet by facet, those that weigh most first; facets that one of the two does not tell are absent
 */
public record Fit(int score, int known, List<Part> parts) {

    /** How far two programs agree on a facet. */
    public enum Match {
        SAME,
        /** Next to each other on a scale, such as of sizes. */
        NEAR,
        /** On some of several values. */
        PARTLY,
        DIFFERENT
    }

    /**
     * What one facet adds.
     *
     * @param facet  its code
     * @param points what it could add
     * @param earned what it adds
     * @param mine   codes of the one program's values
     * @param theirs codes of the other's
     */
    public record Part(String facet, int points, int earned, Match match, List<String> mine, List<String> theirs) {}

    public Fit {
        parts = List.copyOf(parts);
    }

    /** Whether enough is known and they are like each other. */
    public boolean isLike() {
        return known >= FitWeight.ENOUGH && score >= FitWeight.LIKE;
    }

    /** How far they agree on a facet; they differ where one of them does not tell. */
    Match on(String facet) {
        return parts.stream().filter(part -> part.facet().equals(facet)).map(Part::match).findFirst().orElse(Match.DIFFERENT);
    }
}
