package org.coresponderalliance.continuum.search.words;

import java.util.Set;

/**
 * Words that say nothing about what is looked for: how people ask, not what about. Left out of queries that have other
 * words; never out of texts and phrases.
 */
final class Stopwords {

    private static final Set<String> WORDS = Set.of(("a about after all also am an and any anybody anyone anything are as at be been being but by can "
            + "could did do does doing done else ever for from get had has have having he her here hers him his how i if in into is it its "
            + "just me my no nor not of on onto or our ours per please she should so some somebody someone something than that the their "
            + "them then there these they this those through to too us vs was we were what when where whether which while who whom whose "
            + "why will with without would you your yours").split(" "));

    private Stopwords() {}

    /** Whether a word, as typed, is one. In capitals it is not: IT and OR are a department and a state. */
    static boolean contains(String typed) {
        return WORDS.contains(typed) || WORDS.contains(typed.toLowerCase(java.util.Locale.ROOT)) && !isCapitals(typed);
    }

    private static boolean isCapitals(String typed) {
        return typed.length() > 1 && typed.chars().allMatch(Character::isUpperCase);
    }
}
