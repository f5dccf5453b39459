package org.coresponderalliance.continuum.search.words;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Small words that make another word of the one before them: "drop off", "walk in", "burn out". Texts have them apart, with a hyphen, or as one word. The word
 * alone is still looked for; with its particle it is better.
 */
final class Particles {

    private static final Set<String> WORDS = Set.of("off", "up", "out", "over", "down", "along", "away", "back");
    /** Mostly a preposition: with the word before it only at the end, as in "walk in". */
    private static final Set<String> AT_THE_END = Set.of("in", "on", "by");
    private static final int SHORTEST = 3;
    /** More than the word alone counts. */
    private static final float TOGETHER = 1.5f;

    private Particles() {}

    /** Whether the term is a word that goes with the one behind it. */
    static boolean goesWith(List<QueryTerm> terms, int at) {
        if (at + 1 >= terms.size() || Stopwords.contains(terms.get(at).surface()) || terms.get(at).surface().length() < SHORTEST
                || !terms.get(at).surface().chars().allMatch(Character::isLetter)) {
            return false;
        }
        var next = terms.get(at + 1).surface().toLowerCase(java.util.Locale.ROOT);
        return WORDS.contains(next) || at + 2 == terms.size() && AT_THE_END.contains(next);
    }

    /** The word's concept, with the particle among its ways. */
    static Concept concept(Concept word, QueryTerm particle) {
        var apart = new Concept.Alternative(word.typed() + " " + particle.surface(), TOGETHER, false, Concept.JOINED, false);
        var joined = new Concept.Alternative(word.typed() + particle.surface(), Concept.TYPED, false, Concept.JOINED, false);
        return word.or(Stream.concat(Stream.of(apart, joined), word.alternatives().stream()).toList());
    }
}
