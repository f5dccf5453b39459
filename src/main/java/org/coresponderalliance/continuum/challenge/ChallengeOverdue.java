package org.coresponderalliance.continuum.challenge;

import java.time.Instant;

/** The day has passed until which somebody wanted to decide on a challenge. Told once, until it gets another owner or day. */
public record ChallengeOverdue(long challengeId, long ownerId, Instant at) {}
