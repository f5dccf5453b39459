package org.coresponderalliance.continuum.library;

import java.time.Instant;

/** The author of a post is asked whether an article may be built on it. @param memberId who wrote the post @param by who asks */
public record ConsentAsked(long consentId, long articleId, long memberId, long by, Instant at) {}
