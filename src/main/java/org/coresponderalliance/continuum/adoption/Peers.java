package org.coresponderalliance.continuum.adoption;

import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.member.ProgramProfile;

/**
 * The programs that are like one.
 *
 * @param own    the one
 * @param fits   how like to it each other program is, by id
 * @param like   ids of those that count as like it
 * @param shared in words, what all of those and it have in common: "police-led", "under 50,000 people"
 */
record Peers(ProgramProfile own, Map<Long, Fit> fits, List<Long> like, List<String> shared) {

    Peers {
        fits = Map.copyOf(fits);
        like = List.copyOf(like);
        shared = List.copyOf(shared);
    }

    /** Whether the program tells enough to be compared at all. */
    boolean isKnown() {
        return FitWeight.ALL.stream().filter(weight -> !own.facets().of(weight.facet()).isEmpty()).mapToInt(FitWeight::points).sum() >= FitWeight.ENOUGH;
    }
}
