package org.coresponderalliance.continuum.moderation;

import java.time.Instant;

/**
 * A moderator removed flagged content. The author's words, if any: {@link ReviewQueries#messageTo}.
 *
 * @param itemId   the review item
 * @param authorId who wrote the content
 */
public record ContentRemoved(long itemId, Subject subject, long authorId, Instant at) {}
