package org.coresponderalliance.continuum.discussion;

import java.time.Instant;

/** Something about a discussion as a whole changed: what stands above it, its place, its state or who may read it. */
public record DiscussionChanged(long discussionId, What what, long byId, Instant at) {

    public enum What { HEADLINE, MOVED, LOCKED, UNLOCKED, PINNED, UNPINNED, ANSWER, HELD, HIDDEN, DELETED, RESTORED, MERGED, PARTED }
}
