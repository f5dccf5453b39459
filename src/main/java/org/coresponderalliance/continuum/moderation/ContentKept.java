package org.coresponderalliance.continuum.moderation;

import java.time.Instant;

/**
 * A moderator looked at flagged content and left it as it is. Published for the author only if it was shown again or they
 * are told something ({@link ReviewQueries#messageTo}).
 *
 * @param itemId   the review item
 * @param authorId who wrote the content
 * @param restored whether a report had hidden it
 */
public record ContentKept(long itemId, Subject subject, long authorId, boolean restored, Instant at) {}
