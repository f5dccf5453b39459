package org.coresponderalliance.continuum.discussion;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.jspecify.annotations.Nullable;

/** Facets and tags as a query brings them along in one column: codes have neither spaces nor colons. */
final class FacetText {

    /** A column with all facet values of the discussion {@code d}. */
    static final String FACETS =
            "(select group_concat(x.facet, ':', x.value order by x.facet, x.value separator ' ') from discussion_facet x where x.discussion_id = d.id) as facets";
    static final String TAGS =
            "(select group_concat(x.tag order by x.tag separator ' ') from discussion_tag x where x.discussion_id = d.id) as tags";

    private FacetText() {}

    static FacetSelection facets(@Nullable String column) {
        var all = new TreeMap<String, List<String>>();
        for (var pair : words(column)) {
            var colon = pair.indexOf(':');
            all.computeIfAbsent(pair.substring(0, colon), facet -> new ArrayList<>()).add(pair.substring(colon + 1));
        }
        return new FacetSelection(all);
    }

    static List<String> words(@Nullable String column) {
        return column == null || column.isEmpty() ? List.of() : List.of(column.split(" "));
    }
}
