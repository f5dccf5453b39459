package org.coresponderalliance.continuum.privacy;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of the rules that staff switched. */
@Repository
class GuardRuleRows {

    /** @param by id of the member of staff */
    record Switched(String rule, boolean enabled, long by, Instant at) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    GuardRuleRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By rule. */
    Map<String, Switched> all() {
        return jdbc.sql("select rule, enabled, changed_by, changed_at from guard_rule")
                .query((row, index) -> new Switched(row.getString("rule"), row.getBoolean("enabled"), row.getLong("changed_by"), Utc.instant(row, "changed_at")))
                .list().stream().collect(Collectors.toMap(Switched::rule, one -> one));
    }

    Set<String> disabled() {
        return new HashSet<>(jdbc.sql("select rule from guard_rule where not enabled").query(String.class).list());
    }

    void change(String rule, boolean enabled, long by) {
        jdbc.sql("""
                        insert into guard_rule (rule, enabled, changed_by, changed_at) values (?, ?, ?, ?)
                        on duplicate key update enabled = value(enabled), changed_by = value(changed_by), changed_at = value(changed_at)""")
                .params(rule, enabled, by, Utc.timestamp(clock.instant())).update();
    }
}
