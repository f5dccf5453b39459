package org.coresponderalliance.continuum.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.discussion.ThreadQueries;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.search.HitDetails;
import org.coresponderalliance.continuum.shell.LiveUpdates;
import org.coresponderalliance.continuum.shell.PageChanges;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member's own inbox. What they may no longer see is left out, wherever it was told before. */
@Service
public class Inbox {

    private static final int MOST_COUNTED = 100;

    private final JdbcClient jdbc;
    private final Sights sights;
    private final MemberDirectory members;
    private final ThreadQueries threads;
    private final LiveUpdates live;
    private final PageChanges pages;
    private final Clock clock;

    Inbox(JdbcClient jdbc, Sights sights, MemberDirectory members, ThreadQueries threads, LiveUpdates live, PageChanges pages, Clock clock) {
        this.jdbc = jdbc;
        this.sights = sights;
        this.members = members;
        this.threads = threads;
        this.live = live;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * Entries, newest first.
     *
     * @param before     only entries with a smaller id; null to begin with the newest
     * @param unreadOnly without those that were opened
     * @param limit      at most so many, from 1 to 100
     */
    public List<InboxEntry> entries(Viewer viewer, @Nullable Long before, boolean unreadOnly, int limit) {
        var shown = new ArrayList<InboxEntry>();
        for (var from = before; ; ) {
            var rows = rows(viewer, from, unreadOnly, limit);
            shown.addAll(shown(rows, viewer));
            if (rows.size() < limit || shown.size() >= limit) {
                return shown.size() <= limit ? shown : List.copyOf(shown.subList(0, limit));
            }
            from = rows.getLast().id();
        }
    }

    private List<InboxEntry.Row> rows(Viewer viewer, @Nullable Long before, boolean unreadOnly, int limit) {
        return jdbc.sql("""
                        select * from notification
                        where member_id = :member and (:before is null or id < :before) and (:all or read_at is null)
                        order by id desc limit :limit""")
                .param("member", viewer.id()).param("before", before).param("all", !unreadOnly).param("limit", limit)
                .query(Inbox::row).list();
    }

    /** How many entries are unread and can be seen; at most 100 are counted. */
    public int unread(Viewer viewer) {
        var any = jdbc.sql("select exists (select 1 from notification where member_id = ? and read_at is null)").param(viewer.id()).query(Boolean.class).single();
        return any ? entries(viewer, null, true, MOST_COUNTED).size() : 0;
    }

    /**
     * Marks one entry as read and says where it leads: for replies, to the first that the viewer has not read, which may stand
     * before or behind the one that the entry is about.
     *
     * @throws NotFound if it is not the viewer's, or leads nowhere they may see
     */
    @Transactional
    public String open(Viewer viewer, long id) {
        var rows = jdbc.sql("select * from notification where member_id = ? and id = ?").params(viewer.id(), id).query(Inbox::row).list();
        read(viewer, "id = " + id);
        var told = shown(rows, viewer).stream().map(InboxEntry::url).filter(Objects::nonNull).findFirst().orElseThrow(NotFound::new);
        return rows.stream().filter(row -> row.kind() == NotificationKind.REPLY && row.contentId() != null)
                .flatMap(row -> threads.firstUnread(row.contentId(), viewer).stream()).findFirst().orElse(told);
    }

    /** Marks one entry as read; nothing happens if it is not the viewer's. */
    @Transactional
    public void read(Viewer viewer, long id) {
        read(viewer, "id = " + id);
    }

    /** Marks all entries as read. */
    @Transactional
    public void readAll(Viewer viewer) {
        read(viewer, "1 = 1");
    }

    private void read(Viewer viewer, String which) {
        jdbc.sql("update notification set read_at = ?, open_key = null where member_id = ? and read_at is null and " + which)
                .params(Utc.timestamp(clock.instant()), viewer.id()).update();
        pages.changedFor(viewer.id());
        org.coresponderalliance.continuum.base.AfterCommit.run(() -> live.publish(new LiveUpdates.Hint("inbox/" + viewer.id(), "read", 0)));
    }

    private List<InboxEntry> shown(List<InboxEntry.Row> rows, Viewer viewer) {
        var details = details(rows, viewer);
        var actors = new HashSet<Long>();
        rows.stream().map(InboxEntry.Row::actorId).filter(Objects::nonNull).forEach(actors::add);
        var bylines = members.bylines(actors);
        return rows.stream().map(row -> {
            var found = row.content() == null ? null : details.getOrDefault(row.content(), Map.of()).get(row.contentId());
            var hidden = row.content() != null && found == null && !row.kind().toldUnseen();
            return hidden ? null : new InboxEntry(row.id(), row.kind(), row.times(), row.actorId() == null ? null : bylines.get(row.actorId()),
                    found == null ? "" : found.title(), found == null ? null : found.url(), row.note(), row.at(), row.unread());
        }).filter(Objects::nonNull).toList();
    }

    private Map<Content, Map<Long, HitDetails>> details(List<InboxEntry.Row> rows, Viewer viewer) {
        var ids = new EnumMap<Content, HashSet<Long>>(Content.class);
        rows.stream().filter(row -> row.content() != null)
                .forEach(row -> ids.computeIfAbsent(row.content(), content -> new HashSet<>()).add(row.contentId()));
        var details = new EnumMap<Content, Map<Long, HitDetails>>(Content.class);
        ids.forEach((content, some) -> details.put(content, sights.details(content, some, viewer)));
        return details;
    }

    private static InboxEntry.Row row(ResultSet row, int index) throws SQLException {
        var content = row.getString("content");
        return new InboxEntry.Row(row.getLong("id"), NotificationKind.valueOf(row.getString("kind")),
                content == null ? null : Content.valueOf(content), row.getObject("content_id", Long.class), row.getObject("actor_id", Long.class),
                row.getInt("times"), row.getString("note"), Utc.instant(row, "created_at"), row.getTimestamp("read_at") == null);
    }
}
