package org.coresponderalliance.continuum.library;

import java.time.Instant;

/** An article is no longer offered: retired, or superseded by another one. */
public record ArticleRetired(long articleId, long by, Instant at) {}
