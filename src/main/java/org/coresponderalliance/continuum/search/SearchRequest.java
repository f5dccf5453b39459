package org.coresponderalliance.continuum.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param text      as typed; may be empty, then everything that the filters leave is found, newest first
 * @param kind      only this kind; null for all
 * @param facets    only what has these values, as {@code topic/privacy}: one of those chosen of each facet
 * @param sort      in which order
 * @param page      page of 20 hits, from 1 to 50
 * @param onlyTyped whether only the typed words count: no synonyms, no corrections
 */
public record SearchRequest(String text, @Nullable Kind kind, Set<String> facets, Sort sort, int page, boolean onlyTyped) {

    public static final int PAGE_SIZE = 20;
    /** Who has not found it in a thousand hits will with other words. */
    public static final int MOST_PAGES = 50;
    private static final int MOST_FACETS = 30;

    public enum Sort {
        RELEVANCE, NEWEST,
        /** What most programs use, for articles and their recommendations; all else behind it. */
        ADOPTED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** The order of this code; by relevance for any other. */
        public static Sort of(@Nullable String code) {
            return java.util.Arrays.stream(values()).filter(sort -> sort.code().equals(code)).findFirst().orElse(RELEVANCE);
        }
    }

    public SearchRequest {
        text = text.strip();
        facets = new LinkedHashSet<>(facets.stream().filter(facet -> facet.indexOf('/') > 0).limit(MOST_FACETS).toList());
        page = Math.clamp(page, 1, MOST_PAGES);
    }

    public static SearchRequest of(String text) {
        return new SearchRequest(text, null, Set.of(), Sort.RELEVANCE, 1, false);
    }

    /** Whether there is nothing to look for and nothing to filter by. */
    public boolean isEmpty() {
        return text.isEmpty() && facets.isEmpty() && kind == null;
    }

    /** Whether only a part of what the text finds is asked for. */
    public boolean isNarrowed() {
        return kind != null || !facets.isEmpty();
    }

    public SearchRequest withText(String other) {
        return new SearchRequest(other, kind, facets, sort, 1, onlyTyped);
    }

    public SearchRequest withKind(@Nullable Kind other) {
        return new SearchRequest(text, other, facets, sort, 1, onlyTyped);
    }

    public SearchRequest withSort(Sort other) {
        return new SearchRequest(text, kind, facets, other, 1, onlyTyped);
    }

    public SearchRequest withPage(int other) {
        return new SearchRequest(text, kind, facets, sort, other, onlyTyped);
    }

    public SearchRequest withOnlyTyped(boolean other) {
        return new SearchRequest(text, kind, facets, sort, 1, other);
    }

    /** With this value chosen if it was not, and not chosen if it was. */
    public SearchRequest toggled(String facet) {
        var other = new LinkedHashSet<>(facets);
        if (!other.remove(facet)) {
            other.add(facet);
        }
        return new SearchRequest(text, kind, other, sort, 1, onlyTyped);
    }

    /** The same page of what has these values instead. */
    public SearchRequest withFacets(Set<String> others) {
        return new SearchRequest(text, kind, others, sort, page, onlyTyped);
    }

    public SearchRequest withoutFacets() {
        return new SearchRequest(text, kind, Set.of(), sort, 1, onlyTyped);
    }

    /** The chosen values of one facet. */
    public List<String> chosen(String facet) {
        return facets.stream().filter(value -> value.startsWith(facet + "/")).toList();
    }
}
