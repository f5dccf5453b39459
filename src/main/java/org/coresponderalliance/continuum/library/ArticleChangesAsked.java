package org.coresponderalliance.continuum.library;

import java.time.Instant;

/** A reviewer asked for changes to a revision. */
public record ArticleChangesAsked(long articleId, int revision, long by, long ownerId, Instant at) {}
