package org.coresponderalliance.continuum.library;

import java.time.Instant;

/** A recommendation that was withdrawn holds again. */
public record RecommendationReinstated(long articleId, long recommendationId, long by, Instant at) {}
