package org.coresponderalliance.continuum.discussion;

import java.time.Instant;
import java.util.Set;

/** A discussion was published, at once or after it had been held. @param mentioned ids of the members named in its opening post */
public record DiscussionOpened(long discussionId, long postId, long authorId, Set<Long> mentioned, Instant at) {}
