package org.coresponderalliance.continuum.library;

import java.time.Instant;

/** An article was hidden, restored, deleted, or meant for another audience. */
public record ArticleVisibilityChanged(long articleId, long by, Instant at) {}
