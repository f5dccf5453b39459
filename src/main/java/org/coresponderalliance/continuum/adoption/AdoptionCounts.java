package org.coresponderalliance.continuum.adoption;

import java.util.Map;

/**
 * How many programs do what with an article.
 *
 * @param outcomes how many of all of them say that this came of it
 */
public record AdoptionCounts(int using, int adapted, int stopped, Map<Outcome, Integer> outcomes) {

    public AdoptionCounts {
        outcomes = Map.copyOf(outcomes);
    }

    /** Programs that have it in use now, changed or not. */
    public int use() {
        return using + adapted;
    }

    public int all() {
        return using + adapted + stopped;
    }

    public int of(Uptake uptake) {
        return switch (uptake) {
            case USING -> using;
            case ADAPTED -> adapted;
            case STOPPED -> stopped;
        };
    }

    public int of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }
}
