package org.coresponderalliance.continuum.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Cursor;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Slice;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.member.Byline;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.moderation.ReviewQueue.FlagReason;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Reads the queue. What could identify somebody comes first, then what has waited longest. For moderators; for anybody
 * else there is no queue.
 */
@Service
public class ReviewQueries {

    /** Topic of {@link org.coresponderalliance.continuum.shell.LiveUpdates} for changes of the queue. */
    public static final String LIVE_TOPIC = "review-queue";

    private record Row(long id, ItemKind kind, Subject subject, boolean urgent, Instant openedAt, String why, List<FlagReason> reasons,
                       int flags, @Nullable Long looker) {}

    private final JdbcClient jdbc;
    private final Contents contents;
    private final MemberDirectory people;
    private final Clock clock;

    ReviewQueries(JdbcClient jdbc, Contents contents, MemberDirectory people, Clock clock) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.people = people;
        this.clock = clock;
    }

    /** What waits, in order, at most {@code limit}. @param kind only such items; null for all */
    public List<WaitingItem> waiting(@Nullable ItemKind kind, int limit, Viewer viewer) {
        requireModerator(viewer);
        return shown(rows("(:kind is null or i.kind = :kind)", viewer).param("kind", kind == null ? null : kind.name())
                .param("limit", limit).query(this::row).list(), viewer);
    }

    /**
     * A part of what waits.
     *
     * @param kind  only such items; null for all
     * @param after where the part begins, as the part before it said; null for the first
     */
    public Slice<WaitingItem> waiting(@Nullable ItemKind kind, @Nullable String after, int size, Viewer viewer) {
        requireModerator(viewer);
        var place = Cursor.parse(after, 3).orElse(null);
        var further = place == null ? "" : " and (i.urgent < :urgent or i.urgent = :urgent and (i.opened_at > :at or i.opened_at = :at and i.id > :item))";
        var statement = rows("(:kind is null or i.kind = :kind)" + further, viewer).param("kind", kind == null ? null : kind.name())
                .param("limit", size + 1);
        if (place != null) {
            statement = statement.param("urgent", place.number(0)).param("at", Utc.timestamp(place.instant(1))).param("item", place.number(2));
        }
        var part = Slice.of(statement.query(this::row).list(), size, row -> List.of(row.urgent() ? 1 : 0, row.openedAt(), row.id()));
        return new Slice<>(shown(part.items(), viewer), part.next());
    }

    /** One thing that waits; empty if it was decided. @throws NotFound if there never was one for the viewer */
    public Optional<WaitingItem> waiting(long itemId, Viewer viewer) {
        requireModerator(viewer);
        var found = rows("i.id = :id", viewer).param("id", itemId).param("limit", 1).query(this::row).list();
        if (found.isEmpty() && count("i.id = " + itemId, viewer) == 0) {
            throw new NotFound();
        }
        return shown(found, viewer).stream().findFirst();
    }

    /** How many things wait; 0 for those who do not moderate. */
    public int count(Viewer viewer) {
        return AccessRules.may(viewer, Action.DECIDE, Content.REVIEW_ITEM) ? count("i.state = 'OPEN'", viewer) : 0;
    }

    public QueueStatus status(Viewer viewer) {
        requireModerator(viewer);
        var counts = new EnumMap<ItemKind, Integer>(ItemKind.class);
        var oldest = jdbc.sql("""
                        select i.kind, count(*) as waiting, min(i.opened_at) as oldest from review_item i
                        where i.state = 'OPEN' and %s group by i.kind""".formatted(visible(viewer)))
                .query((row, index) -> {
                    counts.put(ItemKind.valueOf(row.getString("kind")), row.getInt("waiting"));
                    return Utc.instant(row, "oldest");
                })
                .list().stream().min(Instant::compareTo).orElse(null);
        return new QueueStatus(counts, oldest, lookers(viewer));
    }

    /** What an author, an applicant or those who reported were told about a decision; empty for anybody else. */
    public String messageTo(long itemId, Viewer viewer) {
        return jdbc.sql("select message from review_item i where i.id = :id and (i.author_id = :viewer or " + visible(viewer) + ")")
                .param("id", itemId).param("viewer", viewer.memberId()).query(String.class).optional().orElse("");
    }

    /** Why a sanction was given, in the moderator's words; for the member whom it concerns. Empty if there is no such sanction. */
    public String sanctionReason(long sanctionId) {
        return jdbc.sql("select reason from sanction where id = ?").param(sanctionId).query(String.class).optional().orElse("");
    }

    private List<Byline> lookers(Viewer viewer) {
        var ids = jdbc.sql("select distinct i.claimed_by from review_item i where i.state = 'OPEN' and i.claimed_until > :now and i.claimed_by <> :me")
                .param("now", Utc.timestamp(clock.instant())).param("me", viewer.id()).query(Long.class).list();
        return List.copyOf(people.bylines(ids).values());
    }

    private JdbcClient.StatementSpec rows(String condition, Viewer viewer) {
        return jdbc.sql("""
                        select i.id, i.kind, i.subject_kind, i.subject_id, i.urgent, i.opened_at, i.why,
                          if(i.claimed_until > :now, i.claimed_by, null) as looker,
                          count(f.id) as flags, coalesce(group_concat(distinct f.reason order by f.reason), '') as reasons
                        from review_item i left join flag f on f.item_id = i.id
                        where i.state = 'OPEN' and %s and %s
                        group by i.id order by i.urgent desc, i.opened_at, i.id limit :limit""".formatted(visible(viewer), condition))
                .param("now", Utc.timestamp(clock.instant()));
    }

    /** With what they are about. Left out is what its module does not show to the viewer, and what is gone. */
    private List<WaitingItem> shown(List<Row> rows, Viewer viewer) {
        var things = contents.items(rows.stream().map(Row::subject).toList(), viewer);
        var lookers = people.bylines(rows.stream().map(Row::looker).filter(Objects::nonNull).toList());
        return rows.stream().filter(row -> things.containsKey(row.subject()))
                .map(row -> new WaitingItem(row.id(), row.kind(), row.subject(), row.urgent(), row.openedAt(), row.why(), row.reasons(),
                        row.flags(), row.looker() == null ? null : lookers.get(row.looker()), things.get(row.subject())))
                .toList();
    }

    private int count(String condition, Viewer viewer) {
        return jdbc.sql("select count(*) from review_item i where " + condition + " and " + visible(viewer)).query(Integer.class).single();
    }

    private Row row(ResultSet row, int index) throws SQLException {
        var reasons = Stream.of(row.getString("reasons").split(",")).filter(name -> !name.isEmpty()).map(FlagReason::valueOf).toList();
        return new Row(row.getLong("id"), ItemKind.valueOf(row.getString("kind")),
                new Subject(Subject.Kind.valueOf(row.getString("subject_kind")), row.getLong("subject_id")), row.getBoolean("urgent"),
                Utc.instant(row, "opened_at"), row.getString("why"), reasons, row.getInt("flags"), row.getObject("looker", Long.class));
    }

    static String visible(Viewer viewer) {
        return AccessRules.visible(Content.REVIEW_ITEM, viewer, ReviewItems.COLUMNS);
    }

    static void requireModerator(Viewer viewer) {
        if (!AccessRules.may(viewer, Action.DECIDE, Content.REVIEW_ITEM)) {
            throw new NotFound();
        }
    }
}
