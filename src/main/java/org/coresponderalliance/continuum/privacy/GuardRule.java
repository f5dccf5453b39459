package org.coresponderalliance.continuum.privacy;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import org.coresponderalliance.continuum.privacy.guard.RuleInfo;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the guard as staff see it.
 *
 * @param id        stable name
 * @param type      what it finds; {@code safe} where it says what is no finding
 * @param action    usual action: block, hold, warn or info
 * @param message   what authors are told; empty for a safe pattern
 * @param source    where the rule comes from
 * @param enabled   whether it is on
 * @param changedAt when staff switched it last; null if they never did
 * @param changedBy id of who switched it last
 * @param recent    what became of its findings in the last {@link GuardRules#WEEKS} weeks
 */
@Schema(name = "GuardRule")
public record GuardRule(String id, String type, @Schema(allowableValues = {"block", "hold", "warn", "info"}) String action, String message, String source,
                        boolean enabled, @Nullable Instant changedAt, @Nullable Long changedBy, RuleCounts recent) {

    static GuardRule of(RuleInfo info, GuardRuleRows.@Nullable Switched switched, RuleCounts recent) {
        return new GuardRule(info.id(), info.type(), info.action().name().toLowerCase(Locale.ROOT), info.message(), info.source(),
                switched == null || switched.enabled(), switched == null ? null : switched.at(), switched == null ? null : switched.by(), recent);
    }

    /** Whether it says what is no finding. Such a rule finds nothing, so nothing is counted of it. */
    public boolean safe() {
        return type.equals("safe");
    }
}
