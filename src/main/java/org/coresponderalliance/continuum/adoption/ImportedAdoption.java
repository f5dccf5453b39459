package org.coresponderalliance.continuum.adoption;

import java.time.Instant;
import java.util.List;
import org.coresponderalliance.continuum.access.Content.State;

/**
 * What a program does with an article, and did before, as it comes from elsewhere.
 *
 * @param entries at least one, the oldest first
 * @param state   published, or taken back, or held for a moderator: then the last entry was never shown
 */
public record ImportedAdoption(long articleId, long programId, List<Entry> entries, State state) {

    public ImportedAdoption {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("A record has at least one entry");
        }
    }

    /** @param memberId who recorded it */
    public record Entry(long memberId, AdoptionText text, Instant at) {}
}
