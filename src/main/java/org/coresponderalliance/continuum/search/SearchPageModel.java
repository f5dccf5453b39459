package org.coresponderalliance.continuum.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.search.SearchRequest.Sort;
import org.jspecify.annotations.Nullable;

/**
 * What the template {@code search/results.html} shows. Each choice is a link, so that the page works by links alone.
 *
 * @param asked      whether there is a question at all
 * @param text       as typed
 * @param keep       names and values of what a new text keeps: kind, facets, sort
 * @param unanswered whether the index could not be asked, because its engine is {@code away} or because it is being built, {@code percent} of it by now
 * @param corrected  the text that was searched instead of the typed one; null if the typed one was
 * @param instead    searches for just what was typed; null where that was done
 * @param didYouMean a text that may have been meant; null if there is none
 * @param chosen     what the hits are limited to, by facets and by operators, each with the search without it
 * @param narrower   operators that may be added
 * @param plain      what looks like an operator and was searched as words
 * @param pages      how many pages there are; null where nobody counted so far, because hits stand together
 * @param also       some of the terms that were added; {@code more} how many others
 */
record SearchPageModel(boolean asked, String text, List<Field> keep, long total, boolean unanswered, boolean away, int percent, @Nullable String corrected,
                       @Nullable Link instead, @Nullable Link didYouMean, List<String> also, int more, @Nullable Link onlyTyped, boolean near,
                       List<Tab> tabs, List<Tab> sorts, List<Link> chosen, @Nullable String withoutFacets, List<Link> narrower, List<String> plain,
                       List<FacetBox> facets,
                       List<Shown> hits, List<SearchResults.SearchHit> related, @Nullable String previous, @Nullable String next, int page, @Nullable Integer pages,
                       boolean member, String askUrl) {

    private static final int MOST_ALSO = 5;
    /** Values of a facet that are shown at once; the others are behind "more". */
    private static final int FIRST_VALUES = 6;
    private static final int OPEN_FACETS = 3;
    private static final Set<Kind> ADOPTABLE = Set.of(Kind.ARTICLE, Kind.RECOMMENDATION);

    record Field(String name, String value) {}

    /** @param why for staff, where it is told why it stands here; null for others */
    record Shown(SearchResults.SearchHit hit, @Nullable String why) {}

    record Link(String label, String url) {}

    record Tab(String label, String url, long count, boolean current) {}

    record FacetBox(String code, String label, boolean open, List<Choice> first, List<Choice> rest) {}

    record Choice(String label, String url, long count, boolean chosen) {}

    /** Whether there are fewer rows than hits, because one of a discussion or article stands for others of it. */
    public boolean together() {
        return hits.stream().anyMatch(shown -> shown.hit().more() > 0);
    }

    /** The place of a hit among all, from 1. @param at its index on this page */
    public int rank(int at) {
        return (page - 1) * SearchRequest.PAGE_SIZE + at + 1;
    }

    static SearchPageModel empty(SearchRequest asked, Viewer viewer, Texts texts) {
        return new SearchPageModel(false, "", List.of(), 0, false, false, 100, null, null, null, List.of(), 0, null, false, List.of(), List.of(),
                List.of(), null, NarrowingChips.of(asked, Understood.words(""), viewer, texts), List.of(), List.of(), List.of(), List.of(), null, null, 1, null, !viewer.isGuest(), ask(""));
    }

    static SearchPageModel of(SearchResults results, Viewer viewer, Texts texts) {
        var request = results.request();
        var also = results.also();
        var typed = new Link(request.text(), SearchLinks.to(request.withOnlyTyped(true)));
        return new SearchPageModel(true, request.text(), keep(request), results.total(), !results.isAnswered(), results.state() == SearchResults.State.AWAY, results.percent(),
                results.corrected(), results.corrected() == null ? null : typed, link(results.suggestion(), request),
                also.subList(0, Math.min(MOST_ALSO, also.size())), Math.max(0, also.size() - MOST_ALSO),
                also.isEmpty() ? null : typed, results.near(), tabs(results, texts), sorts(request, texts), chosen(results, texts),
                request.facets().isEmpty() && results.understood().parts().isEmpty() ? null
                        : SearchLinks.to(request.withoutFacets().withText(results.understood().words())),
                NarrowingChips.of(request, results.understood(), viewer, texts), results.understood().plain(),
                IntStream.range(0, results.facets().size()).mapToObj(at -> box(results.facets().get(at), at < OPEN_FACETS, request)).toList(), hits(results, viewer), results.related(),
                request.page() > 1 ? SearchLinks.to(request.withPage(request.page() - 1)) : null,
                request.page() < results.pages() ? SearchLinks.to(request.withPage(request.page() + 1)) : null,
                request.page(), results.isLastPageKnown() ? results.pages() : null, !viewer.isGuest(), ask(results.understood().words()));
    }

    private static List<Shown> hits(SearchResults results, Viewer viewer) {
        var staff = AccessRules.may(viewer, Action.CONFIGURE, Content.SETTING);
        return results.hits().stream().map(hit -> new Shown(hit, staff ? SearchLinks.why(results.request(), hit.kind(), hit.ref()) : null)).toList();
    }

    private static List<Field> keep(SearchRequest request) {
        var fields = new java.util.ArrayList<Field>();
        if (request.kind() != null) {
            fields.add(new Field("kind", request.kind().code()));
        }
        request.facets().forEach(facet -> fields.add(new Field("facet", facet)));
        if (request.sort() != Sort.RELEVANCE) {
            fields.add(new Field("sort", request.sort().code()));
        }
        return fields;
    }

    private static @Nullable Link link(@Nullable String text, SearchRequest request) {
        return text == null ? null : new Link(text, SearchLinks.to(request.withText(text)));
    }

    private static List<Tab> tabs(SearchResults results, Texts texts) {
        return results.tabs().stream().filter(tab -> tab.kind() == null || tab.count() > 0 || tab.kind() == results.request().kind())
                .map(tab -> new Tab(texts.get("search.tab." + (tab.kind() == null ? "all" : tab.kind().code())),
                        SearchLinks.to(results.request().withKind(tab.kind())), tab.count(), tab.kind() == results.request().kind()))
                .toList();
    }

    private static List<Tab> sorts(SearchRequest request, Texts texts) {
        return Stream.of(Sort.values()).filter(sort -> sort != Sort.ADOPTED || sort == request.sort() || request.kind() == null || ADOPTABLE.contains(request.kind())).map(sort -> new Tab(texts.get("search.sort." + sort.name().toLowerCase(Locale.ROOT)),
                SearchLinks.to(request.withSort(sort)), 0, sort == request.sort())).toList();
    }

    private static List<Link> chosen(SearchResults results, Texts texts) {
        return Stream.concat(results.understood().parts().stream().map(part -> new Link(texts.get(part.not() ? "search.operator.not" : "search.operator",
                part.operator(), part.value()), SearchLinks.to(results.request().withText(part.without())))), chosen(results)).toList();
    }

    private static Stream<Link> chosen(SearchResults results) {
        return results.facets().stream().flatMap(facet -> facet.values().stream()).filter(SearchResults.Value::chosen)
                .map(value -> new Link(value.label(), SearchLinks.to(results.request().toggled(value.facet()))));
    }

    private static FacetBox box(SearchResults.FacetCounts facet, boolean open, SearchRequest request) {
        var choices = facet.values().stream().map(value -> new Choice(value.label(), SearchLinks.to(request.toggled(value.facet())),
                value.count(), value.chosen())).toList();
        var first = Math.min(choices.size(), FIRST_VALUES);
        return new FacetBox(facet.code(), facet.label(), open || facet.isChosen(), choices.subList(0, first), choices.subList(first, choices.size()));
    }

    private static String ask(String words) {
        return "/discussions/new" + (words.isEmpty() ? "" : "?title=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }
}
