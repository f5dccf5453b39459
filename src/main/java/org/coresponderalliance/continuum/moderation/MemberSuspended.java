package org.coresponderalliance.continuum.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member is kept out for a while. The words are the sanction's reason.
 *
 * @param sanctionId the sanction
 * @param until      when it ends by itself; null where it lasts until lifted
 */
public record MemberSuspended(long sanctionId, long memberId, @Nullable Instant until, Instant at) {}
