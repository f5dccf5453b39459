package org.coresponderalliance.continuum.library;

import java.time.Instant;
import java.util.List;
import org.coresponderalliance.continuum.member.Byline;
import org.jspecify.annotations.Nullable;

/**
 * The revisions of an article that a viewer sees, the last one first.
 *
 * @param current number of the one that readers get
 */
public record ArticleHistory(long id, String title, String slug, int current, List<Revision> revisions) {

    /**
     * @param note        what was changed and why
     * @param publishedAt null if readers never got it
     * @param disciplines of those who approved it, in words
     */
    public record Revision(int number, String title, String note, Byline by, Instant createdAt, @Nullable Instant publishedAt, List<String> disciplines) {}

    public String url() {
        return ArticleLinks.article(id, slug);
    }

    /** Whether there is such a revision for the viewer. */
    public boolean has(int number) {
        return revisions.stream().anyMatch(one -> one.number() == number);
    }
}
