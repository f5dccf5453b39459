package org.coresponderalliance.continuum.discussion;

/** What open and kept pages of a discussion listen to. */
public final class DiscussionTopic {

    private DiscussionTopic() {}

    public static String of(long discussionId) {
        return "discussion/" + discussionId;
    }
}
