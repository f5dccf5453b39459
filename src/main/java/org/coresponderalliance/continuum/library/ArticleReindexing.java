package org.coresponderalliance.continuum.library;

import java.util.Collection;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.search.Reindexing;
import org.springframework.stereotype.Service;

/** For modules above that know of something by which articles are found or ranked, such as their use. */
@Service
public class ArticleReindexing {

    private final Reindexing index;
    private final RecommendationReindexing recommendations;

    ArticleReindexing(Reindexing index, RecommendationReindexing recommendations) {
        this.index = index;
        this.recommendations = recommendations;
    }

    /** New entries for articles and their recommendations, after the caller's transaction. */
    public void changed(Collection<Long> articles) {
        index.changed(Content.ARTICLE, articles);
        recommendations.of(articles);
    }
}
