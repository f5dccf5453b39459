package org.coresponderalliance.continuum.library;

import java.time.Instant;

/**
 * The author of a post said whether an article may be built on it, or something else than before.
 *
 * @param memberId who wrote the post
 * @param ownerId  who answers for the article
 * @param task     whether a published article has to be changed because of it
 */
public record ConsentAnswered(long consentId, long articleId, long memberId, long ownerId, Consent answer, boolean task, Instant at) {}
