package org.coresponderalliance.continuum.challenge;

import java.time.Instant;
import org.coresponderalliance.continuum.shell.ChangeOfOnePage;

/**
 * Readers are told from now on that a recommendation is under challenge.
 *
 * @param ownerId who has to decide
 */
public record ChallengeOpened(long challengeId, long articleId, long by, long ownerId, Instant at) implements ChangeOfOnePage {

    @Override
    public String topic() {
        return "article/" + articleId;
    }
}
