package org.coresponderalliance.continuum.privacy;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.coresponderalliance.continuum.privacy.GuardOutcomes.Outcome;

/**
 * What became of a rule's findings during some time.
 *
 * @param fired     how often an author was told when they wanted to publish
 * @param kept      how often an author left the finding as it is
 * @param overruled how often a moderator published what the rule had held
 * @param confirmed how often a moderator did not
 * @param wrong     how often somebody said that the finding was wrong
 */
@Schema(name = "RuleCounts")
public record RuleCounts(long fired, long kept, long overruled, long confirmed, long wrong) {

    public static final RuleCounts NONE = new RuleCounts(0, 0, 0, 0, 0);
    private static final int FEW = 10;

    static RuleCounts of(Map<Outcome, Long> times) {
        return new RuleCounts(times.getOrDefault(Outcome.FIRED, 0L), times.getOrDefault(Outcome.KEPT_BY_AUTHOR, 0L), times.getOrDefault(Outcome.OVERRULED_BY_MODERATOR, 0L),
                times.getOrDefault(Outcome.CONFIRMED_BY_MODERATOR, 0L), times.getOrDefault(Outcome.WRONG, 0L));
    }

    /** Whether nothing happened. */
    public boolean quiet() {
        return equals(NONE);
    }

    /** Whether people disagree with the rule more often than not: a reason for staff to look at it. Never after fewer than ten findings. */
    public boolean doubtful() {
        return fired >= FEW && Math.max(kept, overruled + wrong) * 2 > fired;
    }
}
