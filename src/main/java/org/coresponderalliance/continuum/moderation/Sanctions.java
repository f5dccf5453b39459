package org.coresponderalliance.continuum.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.coresponderalliance.continuum.base.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done about members. */
@Component
class Sanctions {

    private final JdbcClient jdbc;

    Sanctions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(long memberId, SanctionKind kind, String reason, @Nullable Instant until, @Nullable Long itemId, long givenBy, Instant at) {
        return jdbc.sql("""
                        insert into sanction (member_id, kind, reason, until, item_id, given_by, given_at)
                        values (?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(memberId, kind.name(), reason, until == null ? null : Utc.timestamp(until), itemId, givenBy, Utc.timestamp(at))
                .query(Long.class).single();
    }

    Optional<Sanction> locked(long id) {
        return jdbc.sql("select * from sanction where id = ? for update").param(id).query(Sanction::of).optional();
    }

    Optional<Sanction> find(long id) {
        return jdbc.sql("select * from sanction where id = ?").param(id).query(Sanction::of).optional();
    }

    void lift(long id, String reason, long memberId, Instant at) {
        jdbc.sql("update sanction set lifted_by = ?, lifted_at = ?, lifted_reason = ? where id = ?")
                .params(memberId, Utc.timestamp(at), reason, id).update();
    }

    /** All of a member's, newest first. */
    List<Sanction> of(long memberId) {
        return jdbc.sql("select * from sanction where member_id = ? order by id desc limit 100").param(memberId).query(Sanction::of).list();
    }
}
