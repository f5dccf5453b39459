package org.coresponderalliance.continuum.library;

import java.time.Instant;

/** An article was started; nobody but its owner and the moderators sees it yet. */
public record ArticleStarted(long articleId, long by, Instant at) {}
