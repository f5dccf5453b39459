package org.coresponderalliance.continuum.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.engine.IndexState;
import org.coresponderalliance.continuum.search.operators.Operators;
import org.coresponderalliance.continuum.search.query.FacetLabels;
import org.coresponderalliance.continuum.search.query.HitTexts;
import org.coresponderalliance.continuum.search.query.IndexQuery;
import org.coresponderalliance.continuum.search.query.IndexQuery.FoundHit;
import org.coresponderalliance.continuum.search.query.ParsedQuery;
import org.coresponderalliance.continuum.search.query.Spelling;
import org.coresponderalliance.continuum.search.words.SynonymIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The one search over everything that can be found. */
@Service
public class SearchQueries {

    /** With fewer texts among the hits, words that are like the typed ones are looked for, too, and what has only some of the words. */
    private static final int FEW = 10;

    private final IndexQuery index;
    private final IndexState state;
    private final Operators operators;
    private final Synonyms synonyms;
    private final Spelling spelling;
    private final FacetLabels labels;
    private final SearchSources sources;
    private final RelatedHits related;
    private final NearInMeaning meaning;

    SearchQueries(IndexQuery index, IndexState state, Operators operators, Synonyms synonyms, Spelling spelling, FacetLabels labels, SearchSources sources,
            RelatedHits related, NearInMeaning meaning) {
        this.index = index;
        this.state = state;
        this.operators = operators;
        this.synonyms = synonyms;
        this.spelling = spelling;
        this.labels = labels;
        this.sources = sources;
        this.related = related;
        this.meaning = meaning;
    }

    /**
     * What the viewer finds. Everything is a query, so there is no wrong one. One with a word that stands in nothing the viewer may
     * see is searched again as what it may have meant, and where few hits are found, once more with words that are like the typed ones; the results say so.
     */
    public SearchResults search(SearchRequest asked, Viewer viewer) {
        var request = labels.current(asked);
        if (!state.isReady()) {
            return unanswered(request);
        }
        var understood = operators.understood(request.text(), viewer);
        try {
            return found(understood, request, viewer).with(understood);
        } catch (IndexAway away) {
            return SearchResults.away(request).with(understood);
        }
    }

    private SearchResults unanswered(SearchRequest request) {
        return state.isAway() ? SearchResults.away(request) : SearchResults.rebuilding(request, state.percent());
    }

    private SearchResults found(Understood understood, SearchRequest request, Viewer viewer) {
        if (request.onlyTyped()) {
            return results(query(understood, new SynonymIndex(List.of())), request, viewer);
        }
        var query = query(understood, synonyms.index());
        var results = results(query, request, viewer);
        return query.text().isEmpty() ? results : forgiving(query, understood, results, request, viewer);
    }

    private static ParsedQuery query(Understood understood, SynonymIndex synonyms) {
        return ParsedQuery.of(understood.words(), synonyms).filtered(understood.filters());
    }

    /** How much of the index is built, in percent; below 100 nothing can be searched for yet. */
    public int percentBuilt() {
        return state.percent();
    }

    /** Whether the engine that keeps the index does not answer. */
    public boolean isAway() {
        return state.isAway();
    }

    private SearchResults forgiving(ParsedQuery query, Understood understood, SearchResults results, SearchRequest request, Viewer viewer) {
        var meant = spelling.meant(query, synonyms.index(), viewer).orElse(null);
        if (meant != null) {
            var other = ParsedQuery.of(meant, synonyms.index()).filtered(understood.filters());
            var corrected = enough(other, results(other, request, viewer), request, viewer);
            if (corrected.total() > 0 && corrected.total() >= results.total()) {
                return corrected.with(understood.with(meant), null);
            }
        }
        var answer = enough(query, results, request, viewer).with(null, suggestion(query, meant).map(understood::with).orElse(null));
        return answer.total() > 0 || query.text().phrases().isEmpty() || request.isNarrowed() && whole(query, request, viewer) > 0
                ? answer : loosely(query, understood, answer, request, viewer);
    }

    private Optional<String> suggestion(ParsedQuery query, @Nullable String meant) {
        return meant == null ? synonyms.index().acronym(query.text().typed()) : Optional.of(meant);
    }

    /** What is in quotation marks and stands nowhere so is looked for as words, and the results say so. */
    private SearchResults loosely(ParsedQuery query, Understood understood, SearchResults nothing, SearchRequest request, Viewer viewer) {
        var words = query.text().withoutQuotes();
        var other = ParsedQuery.of(words, synonyms.index()).filtered(understood.filters());
        var found = enough(other, results(other, request, viewer), request, viewer);
        return found.total() > 0 ? found.with(understood.with(words), null) : nothing;
    }

    /** All pages are of one kind, and so is what a facet or an operator leaves: else its count would not be what it promised. */
    private SearchResults enough(ParsedQuery query, SearchResults results, SearchRequest request, Viewer viewer) {
        var narrowed = request.isNarrowed() || !query.filters().isEmpty();
        if (results.texts() >= FEW || narrowed && whole(query, request, viewer) >= FEW) {
            return related.with(query, results, viewer);
        }
        var near = results(query.nearly(), request, viewer);
        if (near.total() == 0 && results.total() == 0 && query.hasWeakWords()) {
            near = results(query.inAnyWords(), request, viewer);
        }
        return related.with(query, near.total() > results.total() ? near : results, viewer);
    }

    /** How much there would be without operators, facets and kind. */
    private long whole(ParsedQuery query, SearchRequest request, Viewer viewer) {
        return index.page(query.filtered(List.of()), request.withoutFacets().withKind(null), viewer).total();
    }

    private SearchResults results(ParsedQuery query, SearchRequest request, Viewer viewer) {
        var found = index.page(meaning.with(query, request, viewer), request, viewer);
        return new SearchResults(request, SearchResults.State.READY, 100, found.total(), found.rows(), tabs(found.kinds()),
                labels.of(found.facetCounts(), request.facets(), viewer),
                hits(found.hits(), viewer), null, null, query.also(), Understood.words(query.text().typed()), query.near(), List.of());
    }

    private static List<SearchResults.Tab> tabs(Map<Kind, Long> kinds) {
        var tabs = new ArrayList<SearchResults.Tab>();
        tabs.add(new SearchResults.Tab(null, kinds.values().stream().mapToLong(Long::longValue).sum()));
        for (var kind : Kind.values()) {
            tabs.add(new SearchResults.Tab(kind, kinds.getOrDefault(kind, 0L)));
        }
        return tabs;
    }

    private List<SearchResults.SearchHit> hits(List<FoundHit> found, Viewer viewer) {
        var visible = sources.visible(found, viewer);
        return found.stream().map(hit -> visible.get(hit) == null ? null : HitTexts.hit(hit, visible.get(hit)))
                .filter(Objects::nonNull).collect(Collectors.toList());
    }
}
