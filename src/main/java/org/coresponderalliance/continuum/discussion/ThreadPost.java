package org.coresponderalliance.continuum.discussion;

import java.time.Instant;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Facts;
import org.jspecify.annotations.Nullable;

/**
 * A post as one viewer sees it.
 *
 * @param replyTo      number of the post that it answers; null where it answers the discussion
 * @param replyToAuthor who wrote that post; null where the viewer may not see it
 * @param html         sanitized
 * @param markdown     as written
 * @param merged       of the first of the posts that came with another discussion; null of all others
 */
public record ThreadPost(long id, int number, @Nullable Integer replyTo, @Nullable Long replyToAuthor, long authorId, Content.State state,
                         int version, String html, String markdown, Instant createdAt, @Nullable Instant editedAt, int helpful,
                         int thanks, boolean helpfulMine, boolean thanksMine, boolean bookmarked,
                         @Nullable Merged merged) {

    /**
     * The discussion that this post opened before it was merged into this one.
     *
     * @param by       who merged it
     * @param reason   in their words; may be empty
     * @param accepted number that the answer accepted there has here; null where there was none
     */
    public record Merged(long id, String title, long by, Instant at, String reason, @Nullable Integer accepted) {}

    public Facts facts(Surroundings discussion) {
        return Facts.post(state, authorId, discussion.facts());
    }
}
