package org.coresponderalliance.continuum.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.member.Application.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The table of applications. */
@Repository
class ApplicationTable {

    private static final String COLUMNS = """
            select id, email, name, discipline, agency, why, state, created_at, confirmed_at, decided_at, decided_by, reason, member_id
            from application\s""";

    private final JdbcClient jdbc;

    ApplicationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(String email, String name, String discipline, String agency, String why, boolean sample, Instant now) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into application (email, name, discipline, agency, why, state, sample, created_at) values (?, ?, ?, ?, ?, 'UNCONFIRMED', ?, ?)")
                .params(email, name, discipline, agency, why, sample, Utc.timestamp(now)).update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    Optional<Application> find(long id) {
        return jdbc.sql(COLUMNS + "where id = ?").param(id).query(ApplicationTable::application).optional();
    }

    /** As {@link #find}, and nobody else decides on it until this transaction ends. */
    Optional<Application> lock(long id) {
        return jdbc.sql(COLUMNS + "where id = ? for update").param(id).query(ApplicationTable::application).optional();
    }

    boolean isWaiting(String email) {
        return count("select count(*) from application where email = ? and state = 'CONFIRMED'", email) > 0;
    }

    int unconfirmedSince(String email, Instant since) {
        return jdbc.sql("select count(*) from application where email = ? and state = 'UNCONFIRMED' and created_at > ?")
                .params(email, Utc.timestamp(since)).query(Integer.class).single();
    }

    void confirm(long id, Instant now) {
        jdbc.sql("update application set state = 'CONFIRMED', confirmed_at = ?, version = version + 1 where id = ?")
                .params(Utc.timestamp(now), id).update();
    }

    void decide(long id, State state, long decider, String reason, @Nullable Long memberId, Instant now) {
        jdbc.sql("update application set state = :state, decided_at = :now, decided_by = :decider, reason = :reason, member_id = :member, version = version + 1 where id = :id")
                .param("state", state.name()).param("now", Utc.timestamp(now)).param("decider", decider).param("reason", reason)
                .param("member", memberId).param("id", id).update();
    }

    void remove(long id) {
        jdbc.sql("delete from application where id = ?").param(id).update();
    }

    void forgetUnconfirmed(Instant olderThan) {
        jdbc.sql("delete from application where state = 'UNCONFIRMED' and created_at < ?").param(Utc.timestamp(olderThan)).update();
    }

    private int count(String sql, String email) {
        return jdbc.sql(sql).param(email).query(Integer.class).single();
    }

    private static Application application(ResultSet row, int number) throws SQLException {
        return new Application(row.getLong("id"), row.getString("email"), row.getString("name"), row.getString("discipline"),
                row.getString("agency"), row.getString("why"), State.valueOf(row.getString("state")), Utc.instant(row, "created_at"),
                Utc.instantOrNull(row, "confirmed_at"), Utc.instantOrNull(row, "decided_at"), row.getObject("decided_by", Long.class),
                row.getString("reason"), row.getObject("member_id", Long.class));
    }
}
