package org.coresponderalliance.continuum.library;

import java.util.Collection;
import java.util.List;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.attachment.FileIndex;
import org.coresponderalliance.continuum.moderation.Subject;
import org.coresponderalliance.continuum.search.Reindexing;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Recommendations, and the files of an article, get new index entries with their article: its state, audience, facets and published revision decide what is found of them and by whom. In the
 * transaction of the change.
 */
@Component
class RecommendationReindexing {

    private final JdbcClient jdbc;
    private final Reindexing index;
    private final FileIndex files;

    RecommendationReindexing(JdbcClient jdbc, Reindexing index, FileIndex files) {
        this.jdbc = jdbc;
        this.index = index;
        this.files = files;
    }

    /** New entries for all recommendations that these articles ever had, and for their files. */
    void of(Collection<Long> articles) {
        if (!articles.isEmpty()) {
            index.changed(Content.RECOMMENDATION, jdbc.sql("select id from recommendation where article_id in (:articles)").param("articles", articles)
                    .query(Long.class).list());
            files.changed(Subject.Kind.ARTICLE, articles);
        }
    }

    @EventListener
    void on(ArticlePublished event) {
        of(List.of(event.articleId()));
    }

    @EventListener
    void on(ArticleRetired event) {
        of(List.of(event.articleId()));
    }

    @EventListener
    void on(ArticleDescribed event) {
        of(List.of(event.articleId()));
    }

    @EventListener
    void on(ArticleVisibilityChanged event) {
        of(List.of(event.articleId()));
    }

    @EventListener
    void on(ArticleReviewDue event) {
        of(List.of(event.articleId()));
    }

    @EventListener
    void on(ArticleConfirmed event) {
        of(List.of(event.articleId()));
    }

    @EventListener
    void on(RecommendationWithdrawn event) {
        index.changed(Content.RECOMMENDATION, List.of(event.recommendationId()));
    }

    @EventListener
    void on(RecommendationReinstated event) {
        index.changed(Content.RECOMMENDATION, List.of(event.recommendationId()));
    }
}
