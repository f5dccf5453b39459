package org.coresponderalliance.continuum.library;

import java.time.Instant;

/** A revision is what readers get from now on. */
public record ArticlePublished(long articleId, int revision, Instant at) {}
