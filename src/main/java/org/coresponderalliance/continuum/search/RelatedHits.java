package org.coresponderalliance.continuum.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.query.HitTexts;
import org.coresponderalliance.continuum.search.query.IndexQuery;
import org.coresponderalliance.continuum.search.query.IndexQuery.FoundHit;
import org.coresponderalliance.continuum.search.query.ParsedQuery;
import org.coresponderalliance.continuum.search.query.SimilarPredicate;
import org.coresponderalliance.continuum.search.query.TellingWords;
import org.springframework.stereotype.Component;

/**
 * What else may help where little was found. People of a field call the same thing by many names, more than any list of synonyms has; but
 * what is about it shares other words with what was found. So the words that tell most about the best hits are looked for; where something in quotation marks
 * is not often found as it stands, its words come first.
 */
@Component
class RelatedHits {

    /** With so many hits nobody looks further. */
    static final int ENOUGH = 10;
    /** The best hits, by whose words the others are found. */
    private static final int SEEDS = 3;
    private static final int MOST_WORDS = 12;
    /** So many of the words must be there. */
    private static final int SHARED = 2;
    private static final Set<Kind> TEXTS = Set.of(Kind.DISCUSSION, Kind.POST, Kind.ARTICLE, Kind.RECOMMENDATION);

    private final IndexQuery index;
    private final TellingWords tellingWords;
    private final SearchSources sources;
    private final Synonyms synonyms;

    RelatedHits(IndexQuery index, TellingWords tellingWords, SearchSources sources, Synonyms synonyms) {
        this.index = index;
        this.synonyms = synonyms;
        this.tellingWords = tellingWords;
        this.sources = sources;
    }

    /** The results with what is related to them, if they are the whole answer and a short one. */
    SearchResults with(ParsedQuery query, SearchResults results, Viewer viewer) {
        var request = results.request();
        var whole = request.page() == 1 && !request.isNarrowed() && query.filters().isEmpty() && request.sort() == SearchRequest.Sort.RELEVANCE;
        return whole && !results.hits().isEmpty() && results.texts() < ENOUGH ? results.with(related(query, results, viewer)) : results;
    }

    private List<SearchResults.SearchHit> related(ParsedQuery query, SearchResults results, Viewer viewer) {
        var found = new ArrayList<FoundHit>();
        if (!query.text().phrases().isEmpty()) {
            var loose = ParsedQuery.of(query.text().withoutQuotes(), synonyms.index());
            found.addAll(index.page(loose, SearchRequest.of(loose.text().typed()), viewer).hits());
        }
        var words = words(results);
        if (words.size() >= SHARED) {
            found.addAll(index.best(f -> SimilarPredicate.sharing(f, words, SHARED), viewer, 2 * ENOUGH));
        }
        found.removeIf(hit -> !TEXTS.contains(hit.kind()));
        var visible = sources.visible(found, viewer);
        var titles = results.hits().stream().map(SearchResults.SearchHit::title).collect(Collectors.toCollection(HashSet::new));
        return found.stream().filter(hit -> visible.get(hit) instanceof HitDetails details && titles.add(details.title()))
                .map(hit -> HitTexts.hit(hit, visible.get(hit))).limit(ENOUGH - results.texts()).toList();
    }

    /** Of each of the best hits as many as of the others, those that tell most first. */
    private List<String> words(SearchResults results) {
        var seeds = tellingWords.ofEach(results.hits().stream().filter(hit -> TEXTS.contains(hit.kind())).limit(SEEDS)
                .map(hit -> hit.title() + "\n" + hit.excerptHtml().replaceAll("<[^>]*>|&[#a-z0-9]+;", " ")).toList());
        var words = new LinkedHashSet<String>();
        for (int place = 0; place < TellingWords.MOST && words.size() < MOST_WORDS; place++) {
            for (var seed : seeds) {
                if (place < seed.size() && words.size() < MOST_WORDS) {
                    words.add(seed.get(place));
                }
            }
        }
        return new ArrayList<>(words);
    }
}
