package org.coresponderalliance.continuum.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads the log, and proves that nobody changed it. */
@Service
public class AuditQueries {

    private static final int PART = 2_000;

    /**
     * Which entries to show.
     *
     * @param action    beginning of the action, such as {@code post.}; empty for all
     * @param actors    only acts of these members; null for everybody's, empty for nobody's
     * @param subject   only acts on things of this kind; empty for all
     * @param subjectId only acts on the thing of that kind with this id; null for all
     * @param from      not older than this; null without such a limit
     * @param until     older than this; null without such a limit
     * @param before    only entries with a smaller number; null to begin with the newest
     */
    public record Filter(String action, @Nullable Set<Long> actors, String subject, @Nullable Long subjectId, @Nullable Instant from,
                         @Nullable Instant until, @Nullable Long before) {

        public Filter(String action, @Nullable Long actorId, @Nullable Long before) {
            this(action, actorId == null ? null : Set.of(actorId), "", null, null, null, before);
        }
    }

    /**
     * Outcome of checking the whole chain.
     *
     * @param entries  how many entries were checked
     * @param since    when the first of them was written; null if there is none
     * @param brokenAt number of the first entry that does not fit; null if all do
     * @param head     hash of the last entry, to be noted down elsewhere
     */
    public record Verification(long entries, @Nullable Instant since, @Nullable Long brokenAt, String head) {

        public boolean intact() {
            return brokenAt == null;
        }
    }

    /** Hears how far a check has come. */
    public interface Progress {

        /** @param checked entries so far @param of how many there were at the beginning */
        void checked(long checked, long of);
    }

    private final JdbcClient jdbc;

    AuditQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Entries, newest first, at most {@code limit}. @throws NotFound unless the viewer is staff */
    public List<Entry> entries(Filter filter, int limit, Viewer viewer) {
        requireEntries(Audience.STAFF, viewer);
        if (filter.actors() != null && filter.actors().isEmpty()) {
            return List.of();
        }
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, @Nullable Object>();
        narrow(conditions, values, "action like concat(:action, '%')", "action", filter.action().replaceAll("[%_\\\\]", ""));
        narrow(conditions, values, "actor_id in (:actors)", "actors", filter.actors());
        narrow(conditions, values, "subject = :subject", "subject", filter.subject());
        narrow(conditions, values, "subject_id = :subjectId", "subjectId", filter.subjectId());
        narrow(conditions, values, "at >= :from", "from", filter.from() == null ? null : Utc.timestamp(filter.from()));
        narrow(conditions, values, "at < :until", "until", filter.until() == null ? null : Utc.timestamp(filter.until()));
        narrow(conditions, values, "number < :before", "before", filter.before());
        var where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
        return jdbc.sql("select * from audit_entry " + where + " order by number desc limit " + limit).params(values)
                .query(AuditQueries::entry).list();
    }

    /** What was done to one thing, newest first, at most 200 entries. @throws NotFound unless the viewer is a moderator */
    public List<Entry> about(String subject, long subjectId, Viewer viewer) {
        requireEntries(Audience.MODERATORS, viewer);
        return jdbc.sql("select * from audit_entry where subject = ? and subject_id = ? order by number desc limit 200")
                .params(subject, subjectId).query(AuditQueries::entry).list();
    }

    /** The actions that stand in the log, by name. @throws NotFound unless the viewer is staff */
    public List<String> actions(Viewer viewer) {
        requireEntries(Audience.STAFF, viewer);
        return jdbc.sql("select distinct action from audit_entry order by action").query(String.class).list();
    }

    /** The kinds of things that something was done to, by name. @throws NotFound unless the viewer is staff */
    public List<String> subjects(Viewer viewer) {
        requireEntries(Audience.STAFF, viewer);
        return jdbc.sql("select distinct subject from audit_entry order by subject").query(String.class).list();
    }

    /** How many entries say something that this regular expression of the database finds. Says no more of them. */
    public long matching(String expression) {
        return jdbc.sql("select count(*) from audit_entry where reason regexp ? or details regexp ?").params(expression, expression).query(Long.class).single();
    }

    public Verification verify() {
        return verify((checked, of) -> { });
    }

    /**
     * Reads the chain from its beginning and checks each link, the gapless numbers, and the noted end. In parts, so that a
     * log of any length can be checked, while entries are appended to it.
     */
    public Verification verify(Progress progress) {
        var last = new Link(0, Chain.START);
        Instant since = null;
        while (true) {
            // Read before the entries: an entry and its head are committed together, so up to here there must be all.
            var head = head();
            var part = jdbc.sql("select * from audit_entry where number > ? order by number limit " + PART).param(last.number())
                    .query(AuditQueries::entry).list();
            if (part.isEmpty()) {
                return new Verification(last.number(), since, brokenEnd(last, head), last.hash());
            }
            since = since == null ? part.getFirst().at() : since;
            for (var entry : part) {
                if (!last.leadsTo(entry)) {
                    return new Verification(last.number(), since, entry.number(), last.hash());
                }
                last = new Link(entry.number(), entry.hash());
            }
            progress.checked(last.number(), Math.max(head.number(), last.number()));
        }
    }

    /** Where the entries do not reach the noted end, or go beyond it; null if they end there. */
    private static @Nullable Long brokenEnd(Link last, Link head) {
        if (last.equals(head)) {
            return null;
        }
        return last.number() == head.number() ? last.number() : Math.min(last.number(), head.number()) + 1;
    }

    private Link head() {
        return jdbc.sql("select number, hash from audit_head where id = 1").query(Link.class).single();
    }

    private record Link(long number, String hash) {

        boolean leadsTo(Entry next) {
            return next.number() == number + 1 && next.previousHash().equals(hash) && Chain.holds(next);
        }
    }

    private static void narrow(List<String> conditions, Map<String, @Nullable Object> values, String condition, String name, @Nullable Object value) {
        if (value != null && !value.equals("")) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private static void requireEntries(Audience audience, Viewer viewer) {
        Permit.require(viewer, Action.SEE, Facts.of(Content.AUDIT_ENTRY, Content.State.OPEN, audience, null, null));
    }

    private static Entry entry(ResultSet row, int index) throws SQLException {
        return new Entry(row.getLong("number"), Utc.instant(row.getObject("at", LocalDateTime.class)), row.getObject("actor_id", Long.class),
                row.getString("action"), row.getString("subject"), row.getLong("subject_id"), row.getString("reason"),
                row.getString("details"), row.getString("previous_hash"), row.getString("hash"));
    }
}
