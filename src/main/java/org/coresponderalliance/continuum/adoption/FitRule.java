package org.coresponderalliance.continuum.adoption;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;

/** How like two programs are, by what each {@link FitWeight} says. */
final class FitRule {

    private static final double NEAR = 0.5;

    /** The order of a facet's values, by their codes. */
    interface Scales {

        List<String> of(String facet);
    }

    private FitRule() {}

    /** How like the other is to mine. */
    static Fit between(FacetSelection mine, FacetSelection other, Scales scales) {
        var parts = new ArrayList<Fit.Part>();
        for (var weight : FitWeight.ALL) {
            var here = mine.of(weight.facet());
            var there = other.of(weight.facet());
            if (!here.isEmpty() && !there.isEmpty()) {
                parts.add(part(weight, here, there, scales));
            }
        }
        var known = parts.stream().mapToInt(Fit.Part::points).sum();
        var earned = parts.stream().mapToInt(Fit.Part::earned).sum();
        return new Fit(known == 0 ? 0 : Math.round(100f * earned / known), known, parts);
    }

    private static Fit.Part part(FitWeight weight, List<String> mine, List<String> theirs, Scales scales) {
        var share = shared(mine, theirs);
        if (share == 0 && weight.scale() && isNear(mine, theirs, scales.of(weight.facet()))) {
            return part(weight, NEAR, Fit.Match.NEAR, mine, theirs);
        }
        return part(weight, share, share == 1 ? Fit.Match.SAME : share == 0 ? Fit.Match.DIFFERENT : Fit.Match.PARTLY, mine, theirs);
    }

    private static Fit.Part part(FitWeight weight, double share, Fit.Match match, List<String> mine, List<String> theirs) {
        return new Fit.Part(weight.facet(), weight.points(), (int) Math.round(weight.points() * share), match, mine, theirs);
    }

    /** How much of what either tells both tell, from 0 to 1. */
    private static double shared(List<String> mine, List<String> theirs) {
        var both = new HashSet<>(mine);
        both.retainAll(theirs);
        var either = new HashSet<>(mine);
        either.addAll(theirs);
        return (double) both.size() / either.size();
    }

    private static boolean isNear(List<String> mine, List<String> theirs, List<String> order) {
        return mine.stream().mapToInt(order::indexOf).filter(place -> place >= 0)
                .anyMatch(here -> theirs.stream().mapToInt(order::indexOf).filter(place -> place >= 0).anyMatch(there -> Math.abs(here - there) == 1));
    }
}
