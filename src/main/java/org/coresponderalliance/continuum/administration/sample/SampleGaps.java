package org.coresponderalliance.continuum.administration.sample;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code gaps.yaml}: what was searched for, and what the library lacks. */
record SampleGaps(List<Search> searches, List<Gap> gaps) {

    /**
     * A gap that somebody has touched; the others are gathered.
     *
     * @param title      the words; null of a question
     * @param discussion number of the discussion's file; null where it is no question
     * @param byHand     whether somebody opened it; else searches found it
     * @param claimedBy  who works on it; null where nobody does
     * @param closedBy   number of the article's file that closed it; null where none has
     * @param dismissed  why it needs no article; null where it was not dismissed
     * @param mergedInto words of another gap before this one that it is the same as; null where it stands by itself
     * @param wishers    who wants to be told of it; null for nobody
     */
    record Gap(@Nullable String title, @Nullable Integer discussion, Age age, @JsonProperty("by_hand") boolean byHand, @JsonProperty("claimed_by") @Nullable String claimedBy,
               @JsonProperty("closed_by") @Nullable Integer closedBy, @Nullable String dismissed, @JsonProperty("merged_into") @Nullable String mergedInto,
               @Nullable List<String> wishers) {}


    /**
     * Searches of a day in the same words.
     *
     * @param nothing    how many of them found nothing
     * @param ranks      of the hits that were opened first, added up
     * @param rewordedAs in which words somebody asked again; null where nobody did
     */
    record Search(String query, Age age, int times, int nothing, int hits, int opened, int ranks, @JsonProperty("reworded_as") @Nullable String rewordedAs) {}
}
