package org.coresponderalliance.continuum.challenge;

import java.time.Instant;
import org.coresponderalliance.continuum.shell.ChangeOfOnePage;

/** A revision that readers have now has changed the recommendation, as was decided on a challenge. */
public record ChallengeTakenUp(long challengeId, long articleId, long openedBy, int revision, Instant at) implements ChangeOfOnePage {

    @Override
    public String topic() {
        return "article/" + articleId;
    }
}
