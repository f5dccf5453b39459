package org.coresponderalliance.continuum.library;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;

/** Reads back what is known of an article. */
final class Details {

    private Details() {}

    static ArticleDetails of(Article article, List<Origin> origins) {
        return new ArticleDetails(article.kind, article.form, facets(article), article.audience, article.audienceGroup, article.ownerId,
                article.reviewOn, origins);
    }

    static FacetSelection facets(Article article) {
        var facets = new TreeMap<String, List<String>>();
        article.facets.forEach(one -> facets.computeIfAbsent(one.facet(), key -> new ArrayList<>()).add(one.code()));
        return new FacetSelection(facets);
    }
}
