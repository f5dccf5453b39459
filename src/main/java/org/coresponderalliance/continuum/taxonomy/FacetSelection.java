package org.coresponderalliance.continuum.taxonomy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Values chosen on some facets: what a program, a discussion or an article is about.
 *
 * @param values value codes by facet code; facets without a value are absent
 */
public record FacetSelection(Map<String, List<String>> values) {

    public FacetSelection {
        var kept = new TreeMap<String, List<String>>();
        values.forEach((facet, codes) -> {
            if (!codes.isEmpty()) {
                kept.put(facet, codes.stream().distinct().toList());
            }
        });
        values = Map.copyOf(kept);
    }

    public static FacetSelection none() {
        return new FacetSelection(Map.of());
    }

    public List<String> of(String facet) {
        return values.getOrDefault(facet, List.of());
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }
}
