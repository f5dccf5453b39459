package org.coresponderalliance.continuum.discussion;

import org.coresponderalliance.continuum.access.Content;

/** Which post came of a submit, and whether it was published at once or is held for a moderator. */
public record PostRef(long discussionId, int number, int version, Content.State state) {

    static PostRef of(Post post) {
        return new PostRef(post.discussion().id(), post.number(), post.version(), post.state());
    }

    public boolean isHeld() {
        return state == Content.State.HELD;
    }
}
