package org.coresponderalliance.continuum.moderation;

import java.time.Instant;
import java.util.List;

/**
 * Reports were decided on: news for those who reported.
 *
 * @param itemId    the review item
 * @param flaggedBy ids of the members who reported
 */
public record FlagDecided(long itemId, Subject subject, Decision decision, List<Long> flaggedBy, Instant at) {}
