package org.coresponderalliance.continuum.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one revision rests on, as it is stored: the sources of the article and those of each of its recommendations and variations, in one statement. */
final class RevisionSources {

    /** Jurisdictions stand beside facets under this name. */
    static final String REGION = "region";
    /** Where a recommendation applies, as {@link Where} reads it; for {@code recommendation_text t}. */
    static final String FACETS = "(select group_concat(f.facet, '/', f.code order by f.facet, f.code) from recommendation_facet f "
            + "where f.revision_id = t.revision_id and f.recommendation_id = t.recommendation_id)";

    private final List<ArticleContent.Reference> ofArticle = new ArrayList<>();
    private final Map<Long, List<ArticleContent.Source>> ofRecommendations = new HashMap<>();

    private final Map<Long, List<ArticleContent.Source>> ofVariations = new HashMap<>();

    private RevisionSources() {}

    static RevisionSources read(JdbcClient jdbc, long revisionId) {
        var sources = new RevisionSources();
        jdbc.sql("select text, url, recommendation_id, variation_id, discussion_id, post_number from article_reference where revision_id = ? order by position").param(revisionId)
                .query(row -> {
                    var recommendation = row.getObject("recommendation_id", Long.class);
                    var variation = row.getObject("variation_id", Long.class);
                    if (recommendation == null && variation == null) {
                        sources.ofArticle.add(new ArticleContent.Reference(row.getString("text"), row.getString("url")));
                    } else {
                        var of = recommendation == null ? sources.ofVariations : sources.ofRecommendations;
                        of.computeIfAbsent(recommendation == null ? variation : recommendation, id -> new ArrayList<>()).add(new ArticleContent.Source(row.getString("text"),
                                row.getString("url"), row.getObject("discussion_id", Long.class), row.getInt("post_number")));
                    }
                });
        return sources;
    }

    List<ArticleContent.Reference> ofArticle() {
        return ofArticle;
    }

    List<ArticleContent.Source> of(long recommendation) {
        return ofRecommendations.getOrDefault(recommendation, List.of());
    }

    List<ArticleContent.Source> ofVariation(long variation) {
        return ofVariations.getOrDefault(variation, List.of());
    }

    /** What a recommendation speaks about: one a line. */
    static List<String> outcomes(String stored) {
        return stored.isEmpty() ? List.of() : List.of(stored.split("\n"));
    }

    /** Where a recommendation or variation applies. */
    record Where(FacetSelection facets, List<String> regions) {

        static Where of(@Nullable String stored) {
            var facets = new TreeMap<String, List<String>>();
            for (var one : stored == null ? new String[0] : stored.split(",")) {
                facets.computeIfAbsent(one.substring(0, one.indexOf('/')), facet -> new ArrayList<>()).add(one.substring(one.indexOf('/') + 1));
            }
            var regions = facets.remove(REGION);
            return new Where(new FacetSelection(facets), regions == null ? List.of() : regions);
        }
    }
}
