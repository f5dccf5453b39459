package org.coresponderalliance.continuum.library;

import java.time.Instant;

/** The date by which an article was to be looked at again has come. */
public record ArticleReviewDue(long articleId, Instant at) {}
