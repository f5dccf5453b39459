package org.coresponderalliance.continuum.discussion;

import java.time.Instant;
import java.util.Set;
import org.coresponderalliance.continuum.shell.ChangeOfOnePage;

/** The text of a post changed. @param newlyMentioned ids of the members whom the text names now and did not before */
public record PostEdited(long discussionId, long postId, int number, long editorId, Set<Long> newlyMentioned, Instant at)
        implements ChangeOfOnePage {

    @Override
    public String topic() {
        return DiscussionTopic.of(discussionId);
    }
}
