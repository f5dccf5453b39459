package org.coresponderalliance.continuum.challenge;

import java.time.Instant;
import org.coresponderalliance.continuum.shell.ChangeOfOnePage;

/** A challenge has ended. */
public record ChallengeDecided(long challengeId, long articleId, long openedBy, long by, Resolution resolution, Instant at) implements ChangeOfOnePage {

    @Override
    public String topic() {
        return "article/" + articleId;
    }
}
