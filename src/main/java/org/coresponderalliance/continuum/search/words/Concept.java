package org.coresponderalliance.continuum.search.words;

import java.util.List;

/**
 * One thing that a query asks for: what was typed, and what else counts as it.
 *
 * @param typed        the words as typed, joined by spaces
 * @param words        how many typed words these are
 * @param alternatives what the synonym groups add, best first
 * @param weak         whether it says little, see {@link WeakWords}: it helps to choose among what has the other concepts, and is never asked for
 */
public record Concept(String typed, int words, List<Alternative> alternatives, boolean weak) {

    /** What was typed counts in full. */
    public static final float TYPED = 1.0f;
    /** A synonym counts less, so that what has the typed words comes first. */
    public static final float SYNONYM = 0.7f;
    /** Broader and narrower terms are near, but not the same: a hold under one state's law is not all holds. */
    public static final float RELATED = 0.5f;

    /** No group's number. */
    public static final int JOINED = 0;

    public Concept {
        alternatives = List.copyOf(alternatives);
    }

    /**
     * A term that counts as well.
     *
     * @param text    what is looked for; several words stand together
     * @param weight  {@link #SYNONYM} or {@link #RELATED}
     * @param acronym whether it counts only where it is written in capitals
     * @param group   number of the synonym group that says so; {@link #JOINED} if it is what was typed, with the neighbor in one word
     * @param helped  whether it counts only where one of the typed concept's words stands, too: a bare number such as 2013
     */
    public record Alternative(String text, float weight, boolean acronym, int group, boolean helped) {

        /** Whether it is what was typed, as one word instead of two or with the particle behind it: no group says so. */
        public boolean joined() {
            return group == JOINED;
        }
    }

    /** Whether a synonym group knows it. */
    public boolean hasSynonyms() {
        return alternatives.stream().anyMatch(alternative -> !alternative.joined());
    }

    /** The same, as if it said something. */
    public Concept telling() {
        return new Concept(typed, words, alternatives, false);
    }

    /** With other alternatives. */
    public Concept or(List<Alternative> others) {
        return new Concept(typed, words, others, weak);
    }

    /** Whether the typed part is an acronym in capitals, which should be found as one first. */
    public boolean isAcronym() {
        return typed.matches("[A-Z0-9&/-]*[A-Z][A-Z0-9&/-]*") && typed.length() > 1;
    }

    /** The words of a term that say something, each for itself: "release" and "information" of "release of information", but no "of" and no number. */
    public static List<String> telling(String term) {
        return QueryTerm.of(List.of(term.split(" "))).stream()
                .filter(one -> !Stopwords.contains(one.surface()) && !WeakWords.contains(one) && one.surface().chars().anyMatch(Character::isLetter))
                .map(QueryTerm::surface).distinct().toList();
    }

    /** Whether letters make it a word that may have been mistyped; numbers and codes are never guessed at. */
    public boolean isWord() {
        return typed.length() >= 4 && typed.matches("[\\p{L}'’]+");
    }
}
