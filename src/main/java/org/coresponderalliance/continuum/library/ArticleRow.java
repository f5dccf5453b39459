package org.coresponderalliance.continuum.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.coresponderalliance.continuum.access.Content.State;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param evidence    label of its evidence level; empty if none is given
 * @param disciplines of those who approved what readers get, in words
 * @param topics      labels of its topics
 * @param publishedAt when the revision that readers get was published; null for what was never published
 */
public record ArticleRow(long id, ArticleKind kind, @Nullable GuidanceForm form, State state, String title, String slug, String summary, int number,
                         int recommendations, String evidence, List<String> disciplines, List<String> topics, @Nullable Instant publishedAt,
                         @Nullable LocalDate reviewOn, boolean overdue, String audience) {

    public String url() {
        return ArticleLinks.article(id, slug);
    }
}
