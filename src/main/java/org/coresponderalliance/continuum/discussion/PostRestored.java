package org.coresponderalliance.continuum.discussion;

import java.time.Instant;

/** A post that had been published before is so again. */
public record PostRestored(long discussionId, long postId, int number, long byId, Instant at) {}
