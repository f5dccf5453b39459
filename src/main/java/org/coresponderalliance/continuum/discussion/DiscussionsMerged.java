package org.coresponderalliance.continuum.discussion;

import java.time.Instant;

/**
 * A discussion was merged into another one: its posts stand there now, each with {@code offset} added to its number.
 *
 * @param fromId id of the discussion that is found as the other one now
 * @param postId id of its opening post
 * @param first  number of that post in the other discussion
 * @param last   number of its last post there
 */
public record DiscussionsMerged(long fromId, long intoId, long postId, int first, int last, long byId, Instant at) {

    public int offset() {
        return first - 1;
    }
}
