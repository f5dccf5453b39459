package org.coresponderalliance.continuum.discussion;

import java.time.Instant;
import java.util.List;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Sql;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Cursor;
import org.coresponderalliance.continuum.base.Slice;
import org.coresponderalliance.continuum.base.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The posts that a member bookmarked, as long as they see them. */
@Service
public class BookmarkQueries {

    /** @param text beginning of the post, at most 300 characters */
    public record Row(long postId, long discussionId, int number, String title, String slug, long authorId, String text, Instant at) {

        public String url() {
            return DiscussionLinks.post(discussionId, slug, number);
        }
    }

    private final JdbcClient jdbc;

    BookmarkQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Latest first. */
    public Slice<Row> list(@Nullable String after, int size, Viewer viewer) {
        if (viewer.isGuest()) {
            return new Slice<>(List.of(), null);
        }
        var cursor = Cursor.parse(after, 2).orElse(null);
        var statement = jdbc.sql("""
                        select p.id, p.discussion_id, p.number, d.title, d.slug, p.author_id, left(p.text, 300) as text, b.created_at
                        from bookmark b join post p on p.id = b.post_id join discussion d on d.id = p.discussion_id
                        where b.member_id = :me and %s %s order by b.created_at desc, p.id desc limit :size"""
                        .formatted(AccessRules.visible(Content.POST, viewer, Sql.columns("p", "d")),
                                cursor == null ? "" : "and (b.created_at < :at or b.created_at = :at and p.id < :id)"))
                .param("me", viewer.id()).param("size", size + 1);
        if (cursor != null) {
            statement = statement.param("at", Utc.timestamp(cursor.instant(0))).param("id", cursor.number(1));
        }
        var rows = statement.query((row, number) -> new Row(row.getLong("id"), row.getLong("discussion_id"), row.getInt("number"),
                row.getString("title"), row.getString("slug"), row.getLong("author_id"), row.getString("text"), Utc.instant(row, "created_at"))).list();
        return Slice.of(rows, size, row -> List.of(row.at(), row.postId()));
    }
}
