package org.coresponderalliance.continuum.adoption;

import java.time.Instant;
import org.coresponderalliance.continuum.shell.ChangeOfOnePage;

/**
 * Readers are told from now on what a program does with an article: something new, or something else than before.
 *
 * @param ownerId  the member who answers for the article
 * @param memberId who recorded it
 */
public record AdoptionRecorded(long adoptionId, long articleId, long ownerId, long programId, long memberId, Uptake uptake, Instant at) implements ChangeOfOnePage {

    @Override
    public String topic() {
        return "article/" + articleId;
    }
}
