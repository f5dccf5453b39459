package org.coresponderalliance.continuum.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.SearchQueries;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.coresponderalliance.continuum.search.SearchResults;
import org.coresponderalliance.continuum.search.log.SearchLog;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/search}: what the search page shows, as JSON. */
@RestController
@Tag(name = "Search")
class SearchApi {

    /**
     * @param state   {@code READY}, {@code REBUILDING} or {@code AWAY}; hits, counts and facets are empty unless it is ready
     * @param pages   how many pages can be turned to; where all kinds are sorted by relevance, hits of a discussion or article stand together, and this tells no more
     *                than whether there is another page
     * @param related where little was found, what is about the same: in no count
     */
    record Answer(String q, String state, int percent, long total, int page, int pages, List<KindCount> kinds, List<SearchResults.FacetCounts> facets,
                  List<Hit> hits, @Nullable String corrected, @Nullable String didYouMean, List<String> alsoSearched, List<Part> operators, List<String> takenAsWords, boolean nearMatches,
                  List<Hit> related) {}

    /** @param value what the operator stands for, in words; {@code not} whether it is turned around */
    record Part(String typed, String operator, String value, boolean not) {}

    /** @param kind {@code all}, {@code discussion}, {@code post}, {@code article}, {@code recommendation}, {@code member}, {@code program} or {@code file} */
    record KindCount(String kind, long count) {}

    /** @param titleHtml and {@code excerptHtml} are escaped, with matches in {@code <mark>}; {@code more} others of the same discussion or article matched nearly as well */
    record Hit(String kind, long id, String title, String titleHtml, String excerptHtml, String url, String label, List<String> meta,
               java.time.@Nullable Instant at, int more) {}

    private final SearchQueries search;
    private final CurrentViewer viewers;
    private final SearchLog log;

    SearchApi(SearchQueries search, CurrentViewer viewers, SearchLog log) {
        this.search = search;
        this.viewers = viewers;
        this.log = log;
    }

    /**
     * @param kind  {@code discussion}, {@code post}, {@code article}, {@code recommendation}, {@code member}, {@code program} or {@code file}; any other means all
     * @param facet values as {@code topic/privacy}
     * @param sort  {@code relevance}, {@code newest} or {@code adopted}: what most programs use
     * @param page  1 to 50, of 20 hits
     * @param words {@code typed}: no synonyms and no corrections
     */
    @GetMapping("/api/v1/search")
    @Operation(summary = "Search discussions, posts, articles, recommendations, members, programs and files", description = """
            Only what the caller may see, in hits and in counts. `kind` is discussion, post, article, recommendation, member, program or file, any other means all; `facet` is a value as \
            topic/privacy; `sort` is relevance, newest or adopted; `page` is 1 to 50, of 20 hits; `words=typed` leaves synonyms and corrections away. \
            `q` takes operators: author:"Jane Doe", in:"Policy and law", kind:reply, is:unanswered, is:accepted, is:mine, is:followed, is:unread, topic:privacy \
            or any other facet, tag:overtime, after:2026-03, before:2026-03-14, a minus before each, -word and "a phrase". `operators` says which were understood, \
            `takenAsWords` what looks like one and was searched as words.""")
    Answer search(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String kind,
                  @RequestParam(defaultValue = "") Set<String> facet, @RequestParam(defaultValue = "relevance") String sort,
                  @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "") String words) {
        var request = new SearchRequest(q, Kind.of(kind).orElse(null), facet, SearchRequest.Sort.of(sort), page, words.equals("typed"));
        var viewer = viewers.get();
        var results = search.search(request, viewer);
        log.asked(results, viewer);
        return answer(results);
    }

    private static Answer answer(SearchResults results) {
        return new Answer(results.request().text(), results.state().name(), results.percent(), results.total(), results.request().page(), results.pages(),
                results.tabs().stream().map(tab -> new KindCount(tab.kind() == null ? "all" : tab.kind().code(), tab.count())).toList(),
                results.facets(),
                hits(results.hits()),
                results.corrected(), results.suggestion(), results.also(),
                results.understood().parts().stream().map(part -> new Part(part.typed(), part.operator(), part.value(), part.not())).toList(),
                results.understood().plain(), results.near(), hits(results.related()));
    }

    private static List<Hit> hits(List<SearchResults.SearchHit> hits) {
        return hits.stream().map(hit -> new Hit(hit.kind().code(), hit.ref(), hit.title(), hit.titleHtml(), hit.excerptHtml(), hit.url(), hit.label(), hit.meta(), hit.at(),
                hit.more())).toList();
    }
}
