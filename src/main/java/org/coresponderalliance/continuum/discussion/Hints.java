package org.coresponderalliance.continuum.discussion;

import org.coresponderalliance.continuum.base.AfterCommit;
import org.coresponderalliance.continuum.shell.LiveUpdates;
import org.springframework.stereotype.Component;

/** Tells the open pages of a discussion that something happened there, once it is committed. */
@Component
class Hints {

    private final LiveUpdates live;

    Hints(LiveUpdates live) {
        this.live = live;
    }

    /** A reply was published. */
    void posted(long discussionId, int number) {
        afterCommit(discussionId, "posted", number);
    }

    /** A post or something about the discussion changed. @param number the post's; 0 for the discussion as a whole */
    void changed(long discussionId, int number) {
        afterCommit(discussionId, "changed", number);
    }

    private void afterCommit(long discussionId, String kind, int number) {
        AfterCommit.run(() -> live.publish(new LiveUpdates.Hint(DiscussionTopic.of(discussionId), kind, number)));
    }
}
