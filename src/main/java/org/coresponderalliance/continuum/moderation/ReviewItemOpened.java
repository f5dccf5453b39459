package org.coresponderalliance.continuum.moderation;

import java.time.Instant;

/**
 * Something waits for a moderator.
 *
 * @param itemId the review item
 * @param urgent whether it could identify somebody
 */
public record ReviewItemOpened(long itemId, ItemKind kind, Subject subject, boolean urgent, Instant at) {}
