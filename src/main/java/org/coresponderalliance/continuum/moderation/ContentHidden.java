package org.coresponderalliance.continuum.moderation;

import java.time.Instant;

/**
 * A moderator, or a report that it could identify somebody, took content out of sight. The author's words, if any: {@link ReviewQueries#messageTo}.
 *
 * @param itemId   the review item
 * @param authorId who wrote the content
 */
public record ContentHidden(long itemId, Subject subject, long authorId, Instant at) {}
