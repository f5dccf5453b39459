package org.coresponderalliance.continuum.discussion;

import java.time.Instant;
import org.coresponderalliance.continuum.shell.ChangeOfOnePage;

/** A post was accepted as the answer. */
public record AnswerAccepted(long discussionId, long postId, int number, long postAuthorId, long byId, Instant at)
        implements ChangeOfOnePage {

    @Override
    public String topic() {
        return DiscussionTopic.of(discussionId);
    }
}
