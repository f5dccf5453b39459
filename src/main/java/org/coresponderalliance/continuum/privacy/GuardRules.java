package org.coresponderalliance.continuum.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.Act;
import org.coresponderalliance.continuum.audit.AuditLog;
import org.coresponderalliance.continuum.base.AfterCommit;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.privacy.guard.Guard;
import org.coresponderalliance.continuum.privacy.guard.RuleInfo;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rules of the guard for staff: switched on and off while the site runs, and how each fares. For those who are not staff
 * there is nothing here ({@link NotFound}), except that they may say that a finding was {@link #wrong}.
 */
@Service
public class GuardRules {

    /** How many weeks staff look back. */
    public static final int WEEKS = 12;

    private final GuardRuleRows rows;
    private final OutcomeCounts counts;
    private final StoredGuardSettings settings;
    private final AuditLog audit;
    private final Clock clock;

    GuardRules(GuardRuleRows rows, OutcomeCounts counts, StoredGuardSettings settings, AuditLog audit, Clock clock) {
        this.rows = rows;
        this.counts = counts;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** All rules in the order in which they are tried. */
    public List<GuardRule> all(Viewer viewer) {
        Permit.require(viewer, Action.CONFIGURE, Content.SETTING);
        var switched = rows.all();
        var recent = counts.since(firstDay());
        return Guard.rules().stream()
                .map(info -> GuardRule.of(info, switched.get(info.id()), recent.getOrDefault(info.id(), RuleCounts.NONE))).toList();
    }

    /** @throws NotFound if there is no such rule */
    public GuardRule rule(String id, Viewer viewer) {
        return all(viewer).stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    /** How a rule fared in each of the last {@link #WEEKS} weeks, the present one first. */
    public List<RuleWeek> weeks(String id, Viewer viewer) {
        Permit.require(viewer, Action.CONFIGURE, Content.SETTING);
        var days = counts.days(known(id).id(), firstDay());
        return IntStream.range(0, WEEKS).mapToObj(back -> week(today().minusDays(7L * back + 6), days)).toList();
    }

    /** Switches a rule; holds for the next draft. @throws NotFound if there is no such rule */
    @Transactional
    public void change(String id, boolean enabled, Viewer staff) {
        Permit.require(staff, Action.CONFIGURE, Content.SETTING);
        rows.change(known(id).id(), enabled, staff.id());
        audit.record(Act.of(staff.id(), enabled ? "guardRule.switched.on" : "guardRule.switched.off", "guardRule", 0, "").with("rule", id));
        AfterCommit.run(settings::reload);
    }

    /** Somebody who was told of a finding says that it was wrong. Counts the rule and nothing else. @throws NotFound if there is no such rule */
    public void wrong(String id) {
        counts.happened(known(id).id(), GuardOutcomes.Outcome.WRONG);
    }

    private static RuleInfo known(String id) {
        return Guard.rules().stream().filter(info -> info.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    private static RuleWeek week(LocalDate from, List<OutcomeCounts.Counted> days) {
        return new RuleWeek(from, OutcomeCounts.sum(days.stream().filter(day -> !day.day().isBefore(from) && day.day().isBefore(from.plusDays(7))).toList()));
    }

    private LocalDate firstDay() {
        return today().minusDays(7L * WEEKS - 1);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
    }
}
