package org.coresponderalliance.continuum.privacy;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.privacy.guard.Guard;
import org.coresponderalliance.continuum.privacy.guard.RuleInfo;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts what becomes of findings, by rule and day. Counted in memory and written every few seconds: whoever publishes
 * neither waits for it nor takes it back with a transaction that is refused. A site that is killed loses those seconds.
 */
@Component
class OutcomeCounts implements GuardOutcomes {

    private record Key(String rule, LocalDate day, Outcome outcome) {}

    record Counted(String rule, LocalDate day, Outcome outcome, long times) {}

    private static final Set<String> KNOWN = Guard.rules().stream().map(RuleInfo::id).collect(Collectors.toUnmodifiableSet());

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ConcurrentMap<Key, Long> unwritten = new ConcurrentHashMap<>();

    OutcomeCounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is no rule is not counted: the name may come from outside. */
    @Override
    public void happened(String rule, Outcome outcome) {
        if (KNOWN.contains(rule)) {
            unwritten.merge(new Key(rule, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), outcome), 1L, Long::sum);
        }
    }

    /** By rule, from that day on. */
    Map<String, RuleCounts> since(LocalDate day) {
        write();
        return jdbc.sql("select rule, outcome, sum(times) times, max(day) day from guard_outcome where day >= ? group by rule, outcome").param(day)
                .query(Counted.class).list().stream().collect(Collectors.groupingBy(Counted::rule, Collectors.collectingAndThen(Collectors.toList(), OutcomeCounts::sum)));
    }

    /** All of one rule from that day on. */
    List<Counted> days(String rule, LocalDate from) {
        write();
        return jdbc.sql("select rule, day, outcome, times from guard_outcome where rule = ? and day >= ?").params(rule, from).query(Counted.class).list();
    }

    static RuleCounts sum(List<Counted> counted) {
        return RuleCounts.of(counted.stream().collect(Collectors.groupingBy(Counted::outcome, Collectors.summingLong(Counted::times))));
    }

    @Scheduled(fixedDelayString = "PT5S")
    @PreDestroy
    void write() {
        for (var key : List.copyOf(unwritten.keySet())) {
            var times = unwritten.remove(key);
            if (times != null) {
                write(key, times);
            }
        }
    }

    private void write(Key key, long times) {
        try {
            jdbc.sql("insert into guard_outcome (rule, day, outcome, times) values (?, ?, ?, ?) on duplicate key update times = times + value(times)")
                    .params(key.rule(), key.day(), key.outcome().name(), times).update();
        } catch (DataAccessException notNow) {
            unwritten.merge(key, times, Long::sum);
            throw notNow;
        }
    }
}
