package org.coresponderalliance.continuum.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Cursor;
import org.coresponderalliance.continuum.base.Slice;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.discussion.DiscussionFilter.Tab;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Lists of discussions. Hidden and deleted ones are in nobody's list but, deleted, in their author's own. */
@Service
public class DiscussionQueries {

    /** Nobody needs to know more closely how much is new. */
    public static final int COUNTED = 100;

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
        var statement = statement(cursor == null ? query.rows() : query.rowsAfter(cursor.number(0) == 1), query, size + 1, viewer);
        if (cursor != null) {
            statement = statement.param("at", Utc.timestamp(cursor.instant(1))).param("id", cursor.number(2));
        }
        return Slice.of(statement.query(this::row).list(), size,
                row -> List.of(filter.tab() == Tab.LATEST && row.pinned() ? 1 : 0, row.lastAt(), row.id()));
    }

    /** The latest of what the viewer follows, one by one or by its category, and has not read. Empty for guests. */
    public List<DiscussionRow> unreadFollowed(int size, Viewer viewer) {
        var query = ListSql.unreadFollowed(viewer);
        return viewer.isGuest() ? List.of() : statement(query.rows(), query, size, viewer).query(this::row).list();
    }

    /** How many such there are, at most {@link #COUNTED}. */
    public int unreadFollowed(Viewer viewer) {
        var query = ListSql.unreadFollowed(viewer);
        return viewer.isGuest() ? 0 : statement(query.count(), query, COUNTED, viewer).query(Integer.class).single();
    }

    /**
     * Questions that the viewer did not ask, that nobody has answered, and that they did not mute. Empty for guests.
     *
     * @param fields  what they know about: what has most values of the first comes first, among equals what has most of the
     *                second, and so on; then the latest
     * @param without ids of those to leave out
     */
    public List<DiscussionRow> questionsFor(List<FacetSelection> fields, Collection<Long> without, int size, Viewer viewer) {
        var query = ListSql.questionsFor(fields, without, viewer);
        return viewer.isGuest() ? List.of() : statement(query.rows(), query, size, viewer).query(this::row).list();
    }

    /** Ids of all under a tab, as far as the viewer sees them, the latest first; at most so many. Empty for guests where the tab is a member's own. */
    public List<Long> ids(Tab tab, int most, Viewer viewer) {
        var query = new ListSql(DiscussionFilter.all(tab), viewer);
        return viewer.isGuest() && tab.compareTo(Tab.UNREAD) >= 0 ? List.of() : statement(query.ids(), query, most, viewer).query(Long.class).list();
    }

    private JdbcClient.StatementSpec statement(String sql, ListSql query, int size, Viewer viewer) {
        return jdbc.sql(sql).params(query.params()).param("me", viewer.isGuest() ? 0 : viewer.id())
                .param("since", Utc.timestamp(viewer.isGuest() ? java.time.Instant.EPOCH : reading.since(viewer.id()))).param("size", size);
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
