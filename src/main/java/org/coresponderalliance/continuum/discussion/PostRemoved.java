package org.coresponderalliance.continuum.discussion;

import java.time.Instant;

/** A post is no longer published: deleted, hidden or held after an edit. */
public record PostRemoved(long discussionId, long postId, int number, long byId, Instant at) {}
