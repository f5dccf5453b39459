package org.coresponderalliance.continuum.library;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One recommendation by itself, as readers get it.
 *
 * @param article        where it stands
 * @param recommendation as {@code revision} has it
 * @param revision       the published one; of a recommendation that it has no more, the last published one that had it
 * @param publishedAt    when readers got that revision
 * @param current        whether the article still has it
 * @param changes        what became of it, revision by revision, the last one first
 * @param mayWithdraw    whether the viewer may withdraw it, or set it in force again, now
 * @param mayChallenge   whether the viewer may question it now
 */
public record RecommendationPage(Place article, ArticlePage.Recommendation recommendation, int revision, Instant publishedAt, boolean current, List<Change> changes,
                                 boolean mayWithdraw, boolean mayChallenge) {

    public RecommendationPage {
        changes = List.copyOf(changes);
    }

    /** @param open whether everybody may read it */
    public record Place(long id, String slug, String title, ArticleKind kind, boolean open) {

        public String url() {
            return ArticleLinks.article(id, slug);
        }
    }

    /** What a revision did to it. */
    public enum Step { ADDED, CHANGED, TAKEN_OUT, BROUGHT_BACK }

    /** @param comparison with what stood before; null unless it changed */
    public record Change(int revision, Instant at, Step step, Comparison.@Nullable Recommendation comparison) {}

    /** Where it can be found for good. */
    public String url() {
        return ArticleLinks.recommendation(article.id(), article.slug(), recommendation.id());
    }
}
