package org.coresponderalliance.continuum.challenge;

import java.time.Instant;
import org.coresponderalliance.continuum.shell.ChangeOfOnePage;

/**
 * Somebody else has to decide on a challenge from now on.
 *
 * @param by who gave it to them
 */
public record ChallengeAssigned(long challengeId, long articleId, long by, long ownerId, Instant at) implements ChangeOfOnePage {

    @Override
    public String topic() {
        return "article/" + articleId;
    }
}
