package org.coresponderalliance.continuum.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which discussions articles come from. */
@Repository
class Origins {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final SourceDiscussions discussions;

    Origins(JdbcClient jdbc, JdbcTemplate batches, SourceDiscussions discussions) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.discussions = discussions;
    }

    /** Sets them; whoever names a discussion must see it. @throws InvalidInput for a discussion that the viewer does not see */
    void replace(long articleId, List<Origin> origins, Viewer viewer) {
        var present = of(articleId);
        if (new HashSet<>(present).equals(new HashSet<>(origins))) {
            return;
        }
        for (var origin : origins) {
            if (!present.contains(origin) && !discussions.sees(origin.discussionId(), viewer)) {
                throw new InvalidInput("origins", "library.input.unknownDiscussion", origin.discussionId());
            }
        }
        store(articleId, origins);
    }

    /** Sets them without asking who sees what: for what comes from elsewhere as a whole. */
    void store(long articleId, List<Origin> origins) {
        jdbc.sql("delete from article_discussion where article_id = ?").param(articleId).update();
        var rows = new ArrayList<Object[]>();
        origins.forEach(origin -> rows.add(new Object[] {articleId, origin.discussionId(), origin.postNumber()}));
        batches.batchUpdate("insert into article_discussion (article_id, discussion_id, post_number) values (?, ?, ?)", rows);
    }

    /** @param author of the post; null where nobody was asked @param answer what they said; null where nobody was asked */
    record Voiced(Origin origin, @Nullable Long author, @Nullable Consent answer) {}

    /** As {@link #of}, with what the authors of posts said, in one statement. */
    List<Voiced> voiced(long articleId) {
        return jdbc.sql("""
                        select o.discussion_id, o.post_number, c.member_id, c.answer from article_discussion o
                        left join consent c on c.article_id = o.article_id and c.discussion_id = o.discussion_id and c.post_number = o.post_number
                        where o.article_id = ? order by o.discussion_id, o.post_number""").param(articleId)
                .query((row, n) -> new Voiced(new Origin(row.getLong(1), row.getInt(2)), row.getObject(3, Long.class),
                        row.getString(4) == null ? null : Consent.valueOf(row.getString(4)))).list();
    }

    List<Origin> of(long articleId) {
        return jdbc.sql("select discussion_id, post_number from article_discussion where article_id = ? order by discussion_id, post_number")
                .param(articleId).query(Origin.class).list();
    }
}
