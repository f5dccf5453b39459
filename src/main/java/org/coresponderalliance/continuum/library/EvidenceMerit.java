package org.coresponderalliance.continuum.library;

import java.util.Map;

/** What evidence and strength are worth where the search chooses among things that fit equally well: from 0 to 3. */
final class EvidenceMerit {

    /** By the codes of the facet {@code evidence_level}. What the law asks for holds whatever studies say; values that staff add are worth nothing until they stand here. */
    private static final Map<String, Integer> WORTH = Map.of("e1", 3, "law", 3, "e2", 2, "e3", 1, "e4", 1);

    private EvidenceMerit() {}

    static int of(String code) {
        return WORTH.getOrDefault(code, 0);
    }

    /** Whoever recommends strongly has weighed more than the evidence. */
    static int of(String code, Strength strength) {
        return of(code) + (strength == Strength.STRONG ? 1 : 0);
    }
}
