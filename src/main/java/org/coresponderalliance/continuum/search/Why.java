package org.coresponderalliance.continuum.search;

import java.util.List;

/**
 * Why a hit stands where it stands, for those who tune the search.
 *
 * @param state    whether the index could answer; unless it is ready, nothing but the hit is known
 * @param percent  how much of the index is built
 * @param hit      the hit, as the search shows it
 * @param asked    the text that was searched in the end, corrected where it was
 * @param near     whether words that are only like the typed ones counted
 * @param byTime   whether the hits are sorted by time, so that none of this matters
 * @param score    what all reasons add up to, times the factors, whose product has bounds
 * @param reasons  what added something, most first
 * @param times    what its words' score is multiplied by, for what is known of it beside its words
 * @param missing  what was asked for and adds nothing here
 */
public record Why(SearchResults.State state, int percent, SearchResults.SearchHit hit, String asked, boolean near, boolean byTime, double score, List<Reason> reasons, List<Times> times,
                  List<String> missing) {

    public Why {
        reasons = List.copyOf(reasons);
        times = List.copyOf(times);
        missing = List.copyOf(missing);
    }

    static Why unanswered(SearchResults instead, SearchResults.SearchHit hit) {
        return new Why(instead.state(), instead.percent(), hit, instead.request().text(), false, false, 0, List.of(), List.of(), List.of());
    }

    static Why ofSorted(SearchResults.SearchHit hit, String asked, boolean near) {
        return new Why(SearchResults.State.READY, 100, hit, asked, near, true, 0, List.of(), List.of(), List.of());
    }

    /** Whether the index could be asked. */
    public boolean isAnswered() {
        return state == SearchResults.State.READY;
    }

    /** Whether the engine that keeps the index does not answer; else it is being built, if it gave no answer. */
    public boolean isAway() {
        return state == SearchResults.State.AWAY;
    }

    /** @param text in words; {@code factor} below 1 for what stands back */
    public record Times(String text, double factor) {}

    /**
     * One reason.
     *
     * @param text   in words
     * @param weight what it counts, relative to a word in the text
     * @param adds   what it adds to the score: its weight, times how rare the word is and how much of the text it makes up
     * @param share  of the whole score, in percent
     */
    public record Reason(String text, double weight, double adds, int share) {}
}
