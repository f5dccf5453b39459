package org.coresponderalliance.continuum.challenge;

import java.time.Instant;
import org.coresponderalliance.continuum.shell.ChangeOfOnePage;

/** A challenge was taken back, hidden, or brought back. */
public record ChallengeVisibilityChanged(long challengeId, long articleId, Instant at) implements ChangeOfOnePage {

    @Override
    public String topic() {
        return "article/" + articleId;
    }
}
