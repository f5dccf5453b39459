package org.coresponderalliance.continuum.discussion;

import java.time.Instant;
import java.util.Set;
import org.coresponderalliance.continuum.shell.ChangeOfOnePage;
import org.jspecify.annotations.Nullable;

/**
 * A reply was published, at once or after it had been held.
 *
 * @param replyTo   number of the post that it answers; null where it answers the discussion
 * @param mentioned ids of the members named in it
 */
public record PostPublished(long discussionId, long postId, int number, long authorId, @Nullable Integer replyTo,
                            Set<Long> mentioned, Instant at)
        implements ChangeOfOnePage {

    @Override
    public String topic() {
        return DiscussionTopic.of(discussionId);
    }
}
