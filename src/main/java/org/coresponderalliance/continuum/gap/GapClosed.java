package org.coresponderalliance.continuum.gap;

import java.time.Instant;
import java.util.Set;

/**
 * An article answers what was a gap.
 *
 * @param by      who closed it
 * @param waiting the members who asked to be told, asked the question, or face it too
 */
public record GapClosed(long gapId, long articleId, long by, Set<Long> waiting, Instant at) {

    public GapClosed {
        waiting = Set.copyOf(waiting);
    }
}
