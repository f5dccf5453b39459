package org.coresponderalliance.continuum.discussion;

import org.coresponderalliance.continuum.access.Content;

/** Where a discussion is found, and whether it was published at once or is held for a moderator. */
public record DiscussionRef(long id, String slug, Content.State state) {

    public boolean isHeld() {
        return state == Content.State.HELD;
    }
}
