package org.coresponderalliance.continuum.library;

import java.time.Instant;

/** A recommendation does not hold any more, though its article stays. */
public record RecommendationWithdrawn(long articleId, long recommendationId, long by, Instant at) {}
