package org.coresponderalliance.continuum.savedsearch;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How often a member is told of what a saved search finds anew. */
public enum Frequency {
    /** Within a minute after it was published. */
    AT_ONCE(null),
    DAILY(Duration.ofDays(1)),
    WEEKLY(Duration.ofDays(7)),
    /** Kept to be opened, and never told of. */
    NEVER(null);

    private final @Nullable Duration pause;

    Frequency(@Nullable Duration pause) {
        this.pause = pause;
    }

    public static Optional<Frequency> of(@Nullable String code) {
        return Arrays.stream(values()).filter(one -> one.name().equalsIgnoreCase(code)).findFirst();
    }

    /**
     * When it is due after now, at the time of the day at which it was due before: so a member chooses that time by saving, and not all
     * searches are due at once. Null for what is not told by the clock.
     *
     * @param before when it was due, or was saved
     */
    @Nullable Instant after(Instant before, Instant now) {
        if (pause == null) {
            return null;
        }
        var missed = Math.max(0, Duration.between(before, now).dividedBy(pause));
        return before.plus(pause.multipliedBy(missed + 1));
    }
}
