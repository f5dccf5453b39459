package org.coresponderalliance.continuum.adoption;

import java.time.Instant;
import org.coresponderalliance.continuum.shell.ChangeOfOnePage;

/** What a program does with an article was taken back, hidden, or brought back. */
public record AdoptionVisibilityChanged(long adoptionId, long articleId, Instant at) implements ChangeOfOnePage {

    @Override
    public String topic() {
        return "article/" + articleId;
    }
}
