package org.coresponderalliance.continuum.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A synonym group as staff see and change it; terms in the grammar ({@code CIT !cs | crisis intervention team}).
 *
 * @param number     stable number; 0 for a new group
 * @param leftTerms  the terms that mean the same; of a one-way group those that are looked for
 * @param rightTerms of a one-way group the broader terms that are added; empty otherwise
 * @param note       what others should know; may be empty
 * @param version    of the group when it was read, so that two do not overwrite each other
 */
public record EditableSynonyms(int number, String leftTerms, String rightTerms, String note, boolean enabled, int version,
                               @Nullable Instant changedAt) {

    public boolean oneWay() {
        return !rightTerms.isBlank();
    }
}
