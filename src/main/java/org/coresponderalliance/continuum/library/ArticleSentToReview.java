package org.coresponderalliance.continuum.library;

import java.time.Instant;
import java.util.Set;

/** A revision waits for the members who were asked to review it; sent again when more are asked. */
public record ArticleSentToReview(long articleId, int revision, Set<Long> reviewers, long by, Instant at) {}
