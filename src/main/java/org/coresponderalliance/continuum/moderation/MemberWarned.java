package org.coresponderalliance.continuum.moderation;

import java.time.Instant;

/**
 * A moderator warned a member. The words are the sanction's reason.
 *
 * @param sanctionId the sanction
 */
public record MemberWarned(long sanctionId, long memberId, Instant at) {}
