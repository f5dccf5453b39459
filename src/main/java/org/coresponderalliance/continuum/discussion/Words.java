package org.coresponderalliance.continuum.discussion;

import java.time.Instant;
import org.coresponderalliance.continuum.access.Content;
import org.jspecify.annotations.Nullable;

/**
 * A text on its way into a post, cleaned.
 *
 * @param key  key of the submit, if any
 * @param hold why it must wait for a moderator; empty if it need not
 * @param at   when it was written
 */
record Words(long authorId, String markdown, @Nullable String key, String hold, Instant at) {

    Content.State state() {
        return hold.isEmpty() ? Content.State.PUBLISHED : Content.State.HELD;
    }
}
