package org.coresponderalliance.continuum.moderation;

import java.time.Instant;

/**
 * A moderator published what was held. The author's words, if any: {@link ReviewQueries#messageTo}.
 *
 * @param itemId   the review item
 * @param authorId who wrote the content
 */
public record HeldReleased(long itemId, Subject subject, long authorId, Instant at) {}
