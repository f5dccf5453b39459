package org.coresponderalliance.continuum.bench.relevance;

import java.util.Map;
import java.util.Set;

/**
 * One query.
 *
 * @param kind   how it was typed: short, misspelled, acronym ...
 * @param text   as typed
 * @param grades by the key of the document, 1 to 3; all others are beside the point
 */
record Query(String kind, String text, Half half, Map<String, Integer> grades) {

    /** Kinds that have no correctly spelled words to be mistyped, or that ask for exactly what was typed. */
    private static final Set<String> EXACT = Set.of("misspelled", "code", "phrase");

    /** Whether it is asked a second time with one typing mistake: it is spelled as it should be, and has a word that is long enough. */
    boolean canBeMistyped() {
        return !EXACT.contains(kind) && !Typo.in(text).equals(text);
    }
}
