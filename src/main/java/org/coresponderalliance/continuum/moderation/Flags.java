package org.coresponderalliance.continuum.moderation;

import java.time.Instant;
import java.util.List;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.moderation.ReviewQueue.FlagReason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reports that members make. */
@Component
class Flags {

    private final JdbcClient jdbc;

    Flags(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean has(long memberId, Subject subject) {
        return jdbc.sql("select count(*) from flag where member_id = ? and subject_kind = ? and subject_id = ?")
                .params(memberId, subject.kind().name(), subject.id()).query(Long.class).single() > 0;
    }

    void add(long itemId, long memberId, Subject subject, FlagReason reason, String note, Instant at) {
        jdbc.sql("""
                        insert into flag (item_id, member_id, subject_kind, subject_id, reason, note, flagged_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(itemId, memberId, subject.kind().name(), subject.id(), reason.name(), note, Utc.timestamp(at)).update();
    }

    List<Long> members(long itemId) {
        return jdbc.sql("select member_id from flag where item_id = ? order by id").param(itemId).query(Long.class).list();
    }
}
