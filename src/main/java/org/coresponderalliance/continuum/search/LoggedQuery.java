package org.coresponderalliance.continuum.search;

import org.jspecify.annotations.Nullable;

/**
 * How searches in the same words fared in some days.
 *
 * @param query      in lower case
 * @param times      how often it was searched for; while somebody types on or turns pages it is one search
 * @param nothing    how many of these found nothing
 * @param hits       how much was found at most
 * @param opened     after how many of them a hit was opened
 * @param meanRank   at which place the hits stood that were opened first, on average, from 1; null where none was
 * @param reworded   how many of them were asked in other words within minutes
 * @param rewordedAs in which other words most often; null where that is not known
 */
public record LoggedQuery(String query, int times, int nothing, int hits, int opened, @Nullable Double meanRank, int reworded, @Nullable String rewordedAs) {

    /** How many searches that found something ended without a hit being opened. */
    public int ignored() {
        return times - nothing - opened;
    }

    /** What a new group of synonyms can begin with, in their grammar. */
    public String asSynonyms() {
        return term(query) + " | " + (rewordedAs == null ? "" : term(rewordedAs));
    }

    private static String term(String words) {
        return words.replaceAll("[|!\"]+", " ").strip();
    }

    LoggedQuery reworded(@Nullable String as) {
        return new LoggedQuery(query, times, nothing, hits, opened, meanRank, reworded, as);
    }
}
