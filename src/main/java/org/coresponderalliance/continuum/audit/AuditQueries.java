package org.coresponderalliance.continuum.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the log, and proves that nobody changed it. */
@Service
public class AuditQueries {

    /**
     * Which entries to show.
     *
     * @param action  beginning of the action, such as {@code post.}; empty for all
     * @param actorId only this member's acts; null for everybody's
     * @param before  only entries with a smaller number; null to begin with the newest
     */
    public record Filter(String action, @Nullable Long actorId, @Nullable Long before) {}

    /**
     * Outcome of checking the whole chain.
     *
     * @param entries  how many entries were checked
     * @param brokenAt number of the first entry that does not fit; null if all do
     * @param head     hash of the last entry, to be noted down elsewhere
     */
    public record Verification(long entries, @Nullable Long brokenAt, String head) {

        public boolean intact() {
            return brokenAt == null;
        }
    }

    private final JdbcClient jdbc;

    AuditQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Entries, newest first, at most {@code limit}. @throws NotFound unless the viewer is staff */
    public List<Entry> entries(Filter filter, int limit, Viewer viewer) {
        requireStaff(viewer);
        return jdbc.sql("""
                        select * from audit_entry
                        where action like concat(:action, '%') and (:actor is null or actor_id = :actor) and (:before is null or number < :before)
                        order by number desc limit :limit""")
                .param("action", filter.action().replaceAll("[%_\\\\]", "")).param("actor", filter.actorId())
                .param("before", filter.before()).param("limit", limit)
                .query(AuditQueries::entry).list();
    }

    /** What was done to one thing, newest first, at most 200 entries. @throws NotFound unless the viewer is a moderator */
    public List<Entry> about(String subject, long subjectId, Viewer viewer) {
        if (!viewer.isModerator()) {
            throw new NotFound();
        }
        return jdbc.sql("select * from audit_entry where subject = ? and subject_id = ? order by number desc limit 200")
                .params(subject, subjectId).query(AuditQueries::entry).list();
    }

    /** Reads the chain from its beginning and checks each link, the gapless numbers, and the noted end. */
    @Transactional(readOnly = true)
    public Verification verify() {
        var last = new AtomicReference<>(new Link(0, Chain.START));
        var broken = new AtomicReference<@Nullable Long>();
        try (var entries = jdbc.sql("select * from audit_entry order by number").query(AuditQueries::entry).stream()) {
            entries.takeWhile(entry -> broken.get() == null).forEach(entry -> {
                if (!last.get().leadsTo(entry)) {
                    broken.set(entry.number());
                } else {
                    last.set(new Link(entry.number(), entry.hash()));
                }
            });
        }
        var head = jdbc.sql("select number, hash from audit_head where id = 1").query(Link.class).single();
        if (broken.get() == null && !head.equals(last.get())) {
            broken.set(last.get().number() + 1);
        }
        return new Verification(last.get().number(), broken.get(), last.get().hash());
    }

    private record Link(long number, String hash) {

        boolean leadsTo(Entry next) {
            return next.number() == number + 1 && next.previousHash().equals(hash) && Chain.holds(next);
        }
    }

    private static void requireStaff(Viewer viewer) {
        if (!viewer.role().atLeast(Role.STAFF)) {
            throw new NotFound();
        }
    }

    private static Entry entry(ResultSet row, int index) throws SQLException {
        return new Entry(row.getLong("number"), Utc.instant(row.getObject("at", LocalDateTime.class)), row.getObject("actor_id", Long.class),
                row.getString("action"), row.getString("subject"), row.getLong("subject_id"), row.getString("reason"),
                row.getString("details"), row.getString("previous_hash"), row.getString("hash"));
    }
}
