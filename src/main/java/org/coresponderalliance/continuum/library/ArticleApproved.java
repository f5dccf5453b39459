package org.coresponderalliance.continuum.library;

import java.time.Instant;

/** A reviewer approved a revision. */
public record ArticleApproved(long articleId, int revision, long by, long ownerId, Instant at) {}
