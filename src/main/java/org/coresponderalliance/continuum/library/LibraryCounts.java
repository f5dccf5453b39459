package org.coresponderalliance.continuum.library;

import java.util.Map;

/**
 * How many articles there are.
 *
 * @param total  with all filters
 * @param kinds  of each kind, with all filters but the kind
 * @param facets by facet and value, with all filters but that facet's own: what choosing a value would give
 */
public record LibraryCounts(long total, Map<ArticleKind, Long> kinds, Map<String, Map<String, Long>> facets) {

    public long of(String facet, String code) {
        return facets.getOrDefault(facet, Map.of()).getOrDefault(code, 0L);
    }

    public long of(ArticleKind kind) {
        return kinds.getOrDefault(kind, 0L);
    }
}
