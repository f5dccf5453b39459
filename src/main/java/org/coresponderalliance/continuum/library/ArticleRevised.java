package org.coresponderalliance.continuum.library;

import java.time.Instant;

/** Another revision was written. Approvals of the revision before it are void. */
public record ArticleRevised(long articleId, int revision, long by, Instant at) {}
