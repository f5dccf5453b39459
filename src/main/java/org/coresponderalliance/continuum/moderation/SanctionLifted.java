package org.coresponderalliance.continuum.moderation;

import java.time.Instant;

/**
 * A sanction was ended before its time.
 *
 * @param sanctionId the sanction
 */
public record SanctionLifted(long sanctionId, long memberId, SanctionKind kind, Instant at) {}
