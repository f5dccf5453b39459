package org.coresponderalliance.continuum.moderation;

import java.time.Instant;

/**
 * A moderator gave content back to its author, to be written again. The author's words, if any: {@link ReviewQueries#messageTo}.
 *
 * @param itemId   the review item
 * @param authorId who wrote the content
 */
public record RewriteAsked(long itemId, Subject subject, long authorId, Instant at) {}
