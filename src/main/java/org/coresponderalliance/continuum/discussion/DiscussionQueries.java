package org.coresponderalliance.continuum.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Sql;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Cursor;
import org.coresponderalliance.continuum.base.Slice;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.discussion.DiscussionFilter.Tab;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Lists of discussions. Hidden and deleted ones are in nobody's list but, deleted, in their author's own. */
@Service
public class DiscussionQueries {

    private final JdbcClient jdbc;
    private final ReadingService reading;

    DiscussionQueries(JdbcClient jdbc, ReadingService reading) {
        this.jdbc = jdbc;
        this.reading = reading;
    }

    /**
     * One part of a list, latest first; pinned ones before all others under {@code LATEST}.
     *
     * @param after where the part begins, as the part before it said; null for the first
     * @param size  most rows
     */
    public Slice<DiscussionRow> list(DiscussionFilter filter, @Nullable String after, int size, Viewer viewer) {
        if (viewer.isGuest() && filter.tab().compareTo(Tab.UNREAD) >= 0) {
            return new Slice<>(List.of(), null);
        }
        var cursor = Cursor.parse(after, 3).orElse(null);
        var query = new ListSql(filter, viewer);
        var statement = jdbc.sql(query.rows(cursor != null)).params(query.params()).param("me", viewer.isGuest() ? 0 : viewer.id())
                .param("since", Utc.timestamp(viewer.isGuest() ? java.time.Instant.EPOCH : reading.since(viewer.id()))).param("size", size + 1);
        if (cursor != null) {
            statement = statement.param("pinned", cursor.number(0)).param("at", Utc.timestamp(cursor.instant(1))).param("id", cursor.number(2));
        }
        return Slice.of(statement.query(this::row).list(), size,
                row -> List.of(filter.tab() == Tab.LATEST && row.pinned() ? 1 : 0, row.lastAt(), row.id()));
    }

    /** How many discussions that the viewer follows have something unread, at most 100. */
    public int unreadFollowed(Viewer viewer) {
        if (viewer.isGuest()) {
            return 0;
        }
        return jdbc.sql("""
                        select count(*) from (select 1 from discussion_follow f join discussion d on d.id = f.discussion_id
                          left join reading_position r on r.member_id = f.member_id and r.discussion_id = d.id
                          where f.member_id = :me and f.mode = 'FOLLOW' and d.state = 'PUBLISHED' and %s
                            and d.last_post_number > coalesce(r.last_number, 0) limit 100) as some"""
                        .formatted(AccessRules.visible(Content.DISCUSSION, viewer, Sql.columns("d"))))
                .param("me", viewer.id()).query(Integer.class).single();
    }

    private DiscussionRow row(ResultSet row, int number) throws SQLException {
        return new DiscussionRow(row.getLong("id"), row.getString("slug"), row.getString("title"), Kind.valueOf(row.getString("kind")),
                Content.State.valueOf(row.getString("state")),
                new DiscussionRow.Place(row.getLong("category_id"), row.getString("category_slug"), row.getString("category_name")),
                Audience.valueOf(row.getString("audience")), row.getLong("author_id"), Utc.instant(row, "created_at"),
                row.getInt("reply_count"), row.getInt("facing_count"), row.getObject("accepted_number") != null, row.getBoolean("locked"),
                row.getBoolean("pinned"), row.getInt("last_post_number"), Utc.instant(row, "last_post_at"), row.getLong("last_author_id"),
                row.getString("last_text"), row.getBoolean("unread"), row.getInt("new_count"),
                FacetText.facets(row.getString("facets")), FacetText.words(row.getString("tags")));
    }
}
