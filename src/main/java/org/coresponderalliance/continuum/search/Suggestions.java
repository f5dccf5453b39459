package org.coresponderalliance.continuum.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.search.engine.IndexState;
import org.coresponderalliance.continuum.search.operators.Operators;
import org.coresponderalliance.continuum.search.query.IndexQuery;
import org.coresponderalliance.continuum.search.words.Analysis;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.springframework.stereotype.Service;

/** Suggestions while somebody types: titles, members, values of facets and of operators; each only if the viewer may see it. */
@Service
public class Suggestions {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;
    private static final int MOST_TITLES = 6;
    private static final int MOST_VALUES = 2;

    private final IndexQuery index;
    private final IndexState state;
    private final Operators operators;
    private final SearchSources sources;
    private final Taxonomy taxonomy;
    private final Texts texts;

    Suggestions(IndexQuery index, IndexState state, Operators operators, SearchSources sources, Taxonomy taxonomy, Texts texts) {
        this.index = index;
        this.state = state;
        this.operators = operators;
        this.sources = sources;
        this.taxonomy = taxonomy;
        this.texts = texts;
    }

    /**
     * At most ten, the most likely first; none for less than two letters and while the index is being built. Where an operator is being typed,
     * what it may become; else titles have nothing to do with the operators before them.
     */
    public List<Suggestion> suggest(String typed, Viewer viewer) {
        var line = typed.strip();
        return operators.completions(line, viewer).map(this::completed).orElseGet(() -> things(operators.words(line), viewer));
    }

    private List<Suggestion> completed(List<Operators.Completed> completions) {
        return completions.stream().map(one -> new Suggestion(one.operator(), one.note(), SearchLinks.to(SearchRequest.of(one.text())),
                texts.get("search.kind.operator"), one.text() + " ")).toList();
    }

    private List<Suggestion> things(String line, Viewer viewer) {
        var text = line.substring(0, Math.min(LONGEST, line.length()));
        var words = Analysis.terms(text).stream().map(term -> text.substring(term.start(), term.end())).toList();
        if (text.length() < SHORTEST || words.isEmpty()) {
            return List.of();
        }
        return Stream.concat(titles(words, text, viewer).stream(), values(words).stream()).toList();
    }

    private List<Suggestion> titles(List<String> words, String text, Viewer viewer) {
        if (!state.isReady()) {
            return List.of();
        }
        var found = beginning(words, text, viewer);
        var visible = sources.visible(found, viewer);
        return found.stream().map(visible::get).filter(Objects::nonNull)
                .map(hit -> new Suggestion(hit.title(), hit.meta().isEmpty() ? "" : hit.meta().getFirst(), hit.url(), hit.label(), null))
                .distinct().toList();
    }

    private List<IndexQuery.FoundHit> beginning(List<String> words, String text, Viewer viewer) {
        try {
            return index.beginning(words, text, viewer, MOST_TITLES);
        } catch (IndexAway away) {
            return List.of();
        }
    }

    private List<Suggestion> values(List<String> words) {
        var values = new ArrayList<Suggestion>();
        for (var facet : taxonomy.facets()) {
            if (facet.onDiscussions() || facet.onArticles()) {
                facet.values().stream().filter(value -> begins(value, words)).forEach(value -> values.add(new Suggestion(value.label(), facet.label(),
                        SearchLinks.to(new SearchRequest("", null, java.util.Set.of(facet.code() + "/" + value.code()),
                                SearchRequest.Sort.RELEVANCE, 1, false)), texts.get("search.kind.facet"), null)));
            }
        }
        return values.subList(0, Math.min(MOST_VALUES, values.size()));
    }

    private static boolean begins(Facet.Value value, List<String> words) {
        return Stream.concat(Stream.of(value.label()), value.also().stream()).anyMatch(name -> words.stream().allMatch(word -> begins(name, word)));
    }

    /** Asked of all values with each letter that is typed, so without making anything of them. */
    private static boolean begins(String label, String word) {
        for (int at = 0; at < label.length(); at++) {
            if ((at == 0 || !Character.isLetterOrDigit(label.charAt(at - 1))) && label.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
