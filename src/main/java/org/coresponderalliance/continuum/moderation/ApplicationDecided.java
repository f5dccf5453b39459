package org.coresponderalliance.continuum.moderation;

import java.time.Instant;

/**
 * A moderator decided on an application. Words for the applicant: {@link ReviewQueries#messageTo}.
 *
 * @param itemId   the review item
 * @param approved whether the applicant may join
 */
public record ApplicationDecided(long itemId, long applicationId, boolean approved, Instant at) {}
