package org.coresponderalliance.continuum.challenge;

import java.time.Instant;
import java.time.LocalDate;
import org.coresponderalliance.continuum.access.Content.State;
import org.jspecify.annotations.Nullable;

/**
 * A challenge that comes from elsewhere.
 *
 * @param revision of the article whose wording is questioned
 * @param memberId who opened it
 * @param state    {@code DECIDED} takes a decision, other states take none
 * @param ownerId  who has to decide, or had to; null for the article's owner
 * @param due      until when
 */
public record ImportedChallenge(long recommendationId, int revision, long memberId, ChallengeText text, Instant at, State state, @Nullable Long ownerId, LocalDate due,
                                @Nullable Decided decided) {

    public ImportedChallenge {
        if ((state == State.DECIDED) != (decided != null)) {
            throw new IllegalArgumentException("What is decided has a decision, and nothing else has");
        }
    }

    /** @param memberId who decided */
    public record Decided(Resolution resolution, String reason, long memberId, Instant at) {}
}
