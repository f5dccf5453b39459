package org.coresponderalliance.continuum.discussion;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the posts of a discussion.
 *
 * @param title       one line, at most 150 characters
 * @param facets      what it is about
 * @param tags        at most five words of the asker's own: lowercase letters, digits, hyphens, underscores
 * @param caseConsult present for case consults only
 */
public record Headline(String title, FacetSelection facets, List<String> tags, @Nullable CaseConsult caseConsult) {

    public static Headline of(String title) {
        return new Headline(title, FacetSelection.none(), List.of(), null);
    }

    Headline withTags(List<String> others) {
        return new Headline(title, facets, others, caseConsult);
    }

    Set<FacetValue> facetValues() {
        var all = new HashSet<FacetValue>();
        facets.values().forEach((facet, codes) -> codes.forEach(code -> all.add(new FacetValue(facet, code))));
        return all;
    }
}
