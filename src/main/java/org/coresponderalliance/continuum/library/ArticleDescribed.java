package org.coresponderalliance.continuum.library;

import java.time.Instant;

/** What is known of an article beside its content was changed: its kind, owner, audience, facets or review date. */
public record ArticleDescribed(long articleId, long byId, Instant at) {}
