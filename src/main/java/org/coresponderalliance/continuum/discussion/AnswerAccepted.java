package org.coresponderalliance.continuum.discussion;

import java.time.Instant;

/** A post was accepted as the answer. */
public record AnswerAccepted(long discussionId, long postId, int number, long postAuthorId, long byId, Instant at) {}
