package org.coresponderalliance.continuum.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found. Nothing in it tells of anything that the viewer may not see.
 *
 * @param request    what was looked for
 * @param state      whether the index could answer
 * @param percent    how much of the index is built, 0 to 100
 * @param total      how many hits there are with all filters
 * @param rows       how many rows these make: fewer where those of a discussion or article stand together, and then counted no further than one
 *                   behind this page
 * @param tabs       how many of each kind, without the filter by kind; the first one, without a kind, is of all
 * @param facets     facets with the values that occur or are chosen, siblings of a chosen value with their own counts
 * @param hits       the hits of the page
 * @param corrected  the text that was searched instead, because the typed one found nothing; null if there was no need
 * @param suggestion a text that may have been meant; null if there is none
 * @param also       terms that the synonym groups added, most important first
 * @param understood operators of the text, and what was taken for words although it looks like one
 * @param related    where little was found, what is about the same without having the words: not among the hits, and in no count
 * @param near       whether words that are only like the typed ones were looked for, too
 */
public record SearchResults(SearchRequest request, State state, int percent, long total, long rows, List<Tab> tabs, List<FacetCounts> facets,
                            List<SearchHit> hits, @Nullable String corrected, @Nullable String suggestion, List<String> also, Understood understood, boolean near,
                            List<SearchHit> related) {

    public enum State {
        READY,
        /** The index is being built; nothing is found meanwhile. */
        REBUILDING,
        /** The engine that keeps the index does not answer; nothing is known of what there is. */
        AWAY
    }

    /** @param kind null for all kinds */
    public record Tab(@Nullable Kind kind, long count) {}

    /** @param code the facet's code, {@code label} what people read */
    public record FacetCounts(String code, String label, List<Value> values) {

        /** Whether one of its values is chosen. */
        public boolean isChosen() {
            return values.stream().anyMatch(Value::chosen);
        }
    }

    /** @param facet the value as {@code topic/privacy} */
    public record Value(String facet, String label, long count, boolean chosen) {}

    /**
     * @param ref         id of the thing in its module
     * @param titleHtml   title, escaped, matches in {@code <mark>}
     * @param excerptHtml the passages that match or, where the title matches, the beginning; escaped, matches in {@code <mark>}
     * @param more        how many other posts of its discussion, or recommendations of its article, matched nearly as well
     */
    public record SearchHit(Kind kind, long ref, String title, String titleHtml, String excerptHtml, String url, String label, List<String> meta,
                            @Nullable Instant at, int more) {}

    static SearchResults rebuilding(SearchRequest request, int percent) {
        return new SearchResults(request, State.REBUILDING, percent, 0, 0, List.of(), List.of(), List.of(), null, null, List.of(), Understood.words(request.text()), false, List.of());
    }

    static SearchResults away(SearchRequest request) {
        return new SearchResults(request, State.AWAY, 0, 0, 0, List.of(), List.of(), List.of(), null, null, List.of(), Understood.words(request.text()), false, List.of());
    }

    /** Whether the index was asked at all; else that nothing was found says nothing. */
    public boolean isAnswered() {
        return state == State.READY;
    }

    /** How many hits are something to read; members and programs that have the words are no answers. */
    public long texts() {
        return request.kind() != null ? total : tabs.stream().filter(tab -> tab.kind() != null && tab.kind().isText()).mapToLong(Tab::count).sum();
    }

    /** How many pages can be turned to; where hits stand together, those up to the one behind this, which may not be the last. */
    public int pages() {
        return (int) Math.min(SearchRequest.MOST_PAGES, (rows + SearchRequest.PAGE_SIZE - 1) / SearchRequest.PAGE_SIZE);
    }

    /** Whether {@link #pages} are all there are. */
    public boolean isLastPageKnown() {
        return rows == total || pages() <= request.page();
    }

    SearchResults with(@Nullable String correctedText, @Nullable String suggestedText) {
        return new SearchResults(request, state, percent, total, rows, tabs, facets, hits, correctedText, suggestedText, also, understood, near, related);
    }

    SearchResults with(Understood other) {
        return new SearchResults(request, state, percent, total, rows, tabs, facets, hits, corrected, suggestion, also, other, near, related);
    }

    SearchResults with(List<SearchHit> others) {
        return new SearchResults(request, state, percent, total, rows, tabs, facets, hits, corrected, suggestion, also, understood, near, others);
    }
}
