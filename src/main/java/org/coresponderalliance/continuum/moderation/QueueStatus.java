package org.coresponderalliance.continuum.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.member.Byline;
import org.jspecify.annotations.Nullable;

/**
 * The queue at a glance.
 *
 * @param counts  how many things of each kind wait
 * @param oldest  since when the oldest one waits; null if nothing does
 * @param lookers the other moderators who have an item before them
 */
public record QueueStatus(Map<ItemKind, Integer> counts, @Nullable Instant oldest, List<Byline> lookers) {

    public int waiting() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(ItemKind kind) {
        return counts.getOrDefault(kind, 0);
    }
}
