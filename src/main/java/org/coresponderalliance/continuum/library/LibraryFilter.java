package org.coresponderalliance.continuum.library;

import java.util.List;
import java.util.Set;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;

/**
 * Which articles to list.
 *
 * @param kinds      of one of these kinds; all if empty
 * @param facets     with one of the values chosen on each facet
 * @param superseded also those whose place another one has taken
 */
public record LibraryFilter(Set<ArticleKind> kinds, FacetSelection facets, boolean superseded) {

    public LibraryFilter {
        kinds = Set.copyOf(kinds);
    }

    public static LibraryFilter all() {
        return new LibraryFilter(Set.of(), FacetSelection.none(), false);
    }

    public static LibraryFilter of(ArticleKind... kinds) {
        return new LibraryFilter(Set.of(kinds), FacetSelection.none(), false);
    }

    /** The same without what was chosen on one facet. */
    LibraryFilter without(String facet) {
        var others = new java.util.TreeMap<String, List<String>>(facets.values());
        others.remove(facet);
        return new LibraryFilter(kinds, new FacetSelection(others), superseded);
    }

    LibraryFilter withoutKinds() {
        return new LibraryFilter(Set.of(), facets, superseded);
    }

    public boolean isNarrowed() {
        return !kinds.isEmpty() || !facets.isEmpty();
    }
}
