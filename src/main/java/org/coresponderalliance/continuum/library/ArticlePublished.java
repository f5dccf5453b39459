package org.coresponderalliance.continuum.library;

import java.time.Instant;

/** A revision is what readers get from now on. @param first whether they get any for the first time */
public record ArticlePublished(long articleId, int revision, boolean first, Instant at) {}
