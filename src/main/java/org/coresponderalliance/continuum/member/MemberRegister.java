package org.coresponderalliance.continuum.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Cursor;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Slice;
import org.coresponderalliance.continuum.base.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** All accounts with what only staff see of them, by name. For anybody else there is no such list. */
@Service
public class MemberRegister {

    private static final int MOST_NAMED = 100;
    private static final String COLUMNS = """
            select m.id, m.handle, m.display_name, m.email, m.role, m.state, m.silenced_until, m.suspended_until, m.agency, m.created_at,
              m.last_seen_at from member m\s""";

    /** How an account stands, as staff ask for it. */
    public enum Standing { GOOD, SILENCED, SUSPENDED, LEFT }

    /**
     * Which accounts to list.
     *
     * @param text    beginning of a word of the name, of the handle or of the address; empty for all
     * @param groupId only who belongs to this group; null for all
     */
    public record Filter(String text, @Nullable Role role, @Nullable Standing standing, @Nullable Long groupId) {}

    /**
     * One account.
     *
     * @param until when silence or suspension ends by itself; null where neither holds or it lasts until ended
     */
    public record Row(long id, String handle, String name, String email, Role role, Standing standing, @Nullable Instant until, String agency,
                      Instant since, @Nullable Instant lastSeen) {

        public String profileUrl() {
            return "/members/" + handle;
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    MemberRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A part of the list. @param after where it begins, from the part before; null for the first */
    public Slice<Row> list(Filter filter, @Nullable String after, int size, Viewer viewer) {
        Permit.require(viewer, Action.SEE, Content.ACCOUNT);
        var conditions = new ArrayList<>(List.of("true"));
        var values = new HashMap<String, Object>(Map.of("now", Utc.timestamp(clock.instant()), "limit", size + 1));
        if (!filter.text().isBlank()) {
            conditions.add("(m.display_name like :text or m.display_name like :word or m.handle like :text or m.email like :text)");
            values.put("text", escaped(filter.text()) + "%");
            values.put("word", "% " + escaped(filter.text()) + "%");
        }
        if (filter.role() != null) {
            conditions.add("m.role = :role");
            values.put("role", filter.role().name());
        }
        if (filter.standing() != null) {
            conditions.add(switch (filter.standing()) {
                case GOOD -> "m.state = 'ACTIVE' and (m.silenced_until is null or m.silenced_until <= :now)";
                case SILENCED -> "m.state = 'ACTIVE' and m.silenced_until > :now";
                case SUSPENDED -> "m.state = 'SUSPENDED' and (m.suspended_until is null or m.suspended_until > :now)";
                case LEFT -> "m.state = 'LEFT'";
            });
        }
        if (filter.groupId() != null) {
            conditions.add("m.id in (select g.member_id from member_group_membership g where g.group_id = :group)");
            values.put("group", filter.groupId());
        }
        Cursor.parse(after, 2).ifPresent(cursor -> {
            conditions.add("(m.display_name > :name or m.display_name = :name and m.id > :id)");
            values.put("name", cursor.string(0));
            values.put("id", cursor.number(1));
        });
        var rows = jdbc.sql(COLUMNS + "where " + String.join(" and ", conditions) + " order by m.display_name, m.id limit :limit").params(values)
                .query(this::row).list();
        return Slice.of(rows, size, row -> List.of(row.name(), row.id()));
    }

    /** One account. @throws NotFound if there is none, or the viewer is not staff */
    public Row row(long memberId, Viewer viewer) {
        Permit.require(viewer, Action.SEE, Content.ACCOUNT);
        return jdbc.sql(COLUMNS + "where m.id = ?").param(memberId).query(this::row).optional().orElseThrow(NotFound::new);
    }

    /** Ids of those whom a typed name, handle or address may mean; at most 100. */
    public Set<Long> named(String text, Viewer viewer) {
        var found = list(new Filter(text, null, null, null), null, MOST_NAMED, viewer);
        return new HashSet<>(found.items().stream().map(Row::id).toList());
    }

    /** How many accounts can be signed in to. */
    public long active(Viewer viewer) {
        Permit.require(viewer, Action.SEE, Content.ACCOUNT);
        return jdbc.sql("select count(*) from member where state = 'ACTIVE'").query(Long.class).single();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        var now = clock.instant();
        var silenced = Utc.instantOrNull(row, "silenced_until");
        var suspended = Utc.instantOrNull(row, "suspended_until");
        var standing = standing(State.valueOf(row.getString("state")), silenced, suspended, now);
        var until = standing == Standing.SILENCED ? silenced : standing == Standing.SUSPENDED ? suspended : null;
        return new Row(row.getLong("id"), row.getString("handle"), row.getString("display_name"), row.getString("email"),
                Role.valueOf(row.getString("role")), standing, MemberRestrictions.endsByItself(until) ? until : null, row.getString("agency"),
                Utc.instant(row, "created_at"), Utc.instantOrNull(row, "last_seen_at"));
    }

    private static Standing standing(State state, @Nullable Instant silenced, @Nullable Instant suspended, Instant now) {
        return switch (state) {
            case LEFT -> Standing.LEFT;
            case SUSPENDED -> suspended == null || suspended.isAfter(now) ? Standing.SUSPENDED : Standing.GOOD;
            default -> silenced != null && silenced.isAfter(now) ? Standing.SILENCED : Standing.GOOD;
        };
    }

    /** What was typed is searched for as it stands. */
    private static String escaped(String text) {
        return text.strip().replaceAll("([%_\\\\])", "\\\\$1");
    }
}
