package org.coresponderalliance.continuum.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.coresponderalliance.continuum.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which discussion stands in which. */
@Repository
class Merges {

    private final JdbcClient jdbc;

    Merges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a discussion stands; empty where it stands for itself. */
    Optional<Merge> of(long from) {
        return jdbc.sql("select * from discussion_merge where standing = ?").param(from).query(Merges::merge).optional();
    }

    /** What was merged into the discussion that goes now goes with it. Both rows are locked. */
    Merge add(Discussion from, Discussion into, long by, String reason, Instant at) {
        var offset = into.lastNumber();
        moved(from.id(), into.id(), 1, from.lastNumber(), offset);
        jdbc.sql("""
                        insert into discussion_merge (from_id, into_id, first_number, last_number, merged_by, merged_at, reason)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(from.id(), into.id(), offset + 1, offset + from.lastNumber(), by, Utc.timestamp(at), reason).update();
        return of(from.id()).orElseThrow();
    }

    /** What had been merged into it before goes back with it. */
    void part(Merge merge, long by, Instant at) {
        jdbc.sql("update discussion_merge set parted_by = ?, parted_at = ? where id = ?").params(by, Utc.timestamp(at), merge.id()).update();
        moved(merge.into(), merge.from(), merge.first(), merge.last(), -merge.offset());
    }

    private void moved(long from, long into, int first, int last, int by) {
        jdbc.sql("""
                        update discussion_merge set into_id = ?, first_number = first_number + ?, last_number = last_number + ?
                        where into_id = ? and standing is not null and first_number between ? and ?""")
                .params(into, by, by, from, first, last).update();
    }

    private static Merge merge(ResultSet row, int number) throws SQLException {
        return new Merge(row.getLong("id"), row.getLong("from_id"), row.getLong("into_id"), row.getInt("first_number"), row.getInt("last_number"),
                Utc.instant(row, "merged_at"));
    }
}
