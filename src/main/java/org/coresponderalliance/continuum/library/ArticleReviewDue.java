package org.coresponderalliance.continuum.library;

import java.time.Instant;

/** The date by which an article was to be looked at again has come. @param ownerId id of the member who answers for it */
public record ArticleReviewDue(long articleId, long ownerId, Instant at) {}
