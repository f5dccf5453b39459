package org.coresponderalliance.continuum.discussion;

import java.time.Instant;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.privacy.Clearance;
import org.jspecify.annotations.Nullable;

/**
 * A text on its way into a post, cleaned.
 *
 * @param key  key of the submit, if any
 * @param clearance whether it must wait for a moderator, and why
 * @param at   when it was written
 */
record Words(long authorId, String markdown, @Nullable String key, Clearance clearance, Instant at) {

    Content.State state() {
        return clearance.holds() ? Content.State.HELD : Content.State.PUBLISHED;
    }
}
