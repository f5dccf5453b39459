package org.coresponderalliance.continuum.library;

import java.time.Instant;

/** Somebody looked at a published article again, and it still holds. */
public record ArticleConfirmed(long articleId, long by, Instant at) {}
