package org.coresponderalliance.continuum.discussion;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Sql;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What is asked, and by how many, for modules above that look for what is not answered. */
@Service
public class OpenQuestions {

    /**
     * A published question.
     *
     * @param facing   how many programs face it too
     * @param answered whether somebody answered at all
     */
    public record Asked(long id, String title, Instant askedAt, int facing, boolean answered) {}

    private final JdbcClient jdbc;

    OpenQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last questions that the viewer sees, the newest first. */
    public List<Asked> latest(Viewer viewer, int most) {
        return jdbc.sql("select d.id, d.title, d.created_at, d.facing_count, d.answer_count > 0 or d.accepted_number is not null as answered from discussion d "
                        + "where d.state = 'PUBLISHED' and d.kind = 'QUESTION' and " + AccessRules.visible(Content.DISCUSSION, viewer, Sql.columns("d"))
                        + " order by d.id desc limit " + most)
                .query((row, n) -> new Asked(row.getLong("id"), row.getString("title"), Utc.instant(row, "created_at"), row.getInt("facing_count"),
                        row.getBoolean("answered"))).list();
    }

    /** A published question that programs face too. @param facing how many @param answered whether somebody answered at all */
    public record Faced(long id, String title, String url, int facing, boolean answered) {}

    /** The questions that most programs face too, as far as the viewer sees them. */
    public List<Faced> faced(Viewer viewer, int most) {
        return jdbc.sql("select d.id, d.title, d.slug, d.facing_count, d.answer_count > 0 or d.accepted_number is not null as answered from discussion d "
                        + "where d.state = 'PUBLISHED' and d.kind = 'QUESTION' and d.facing_count > 0 and " + AccessRules.visible(Content.DISCUSSION, viewer, Sql.columns("d"))
                        + " order by d.facing_count desc, d.id limit " + most)
                .query((row, n) -> new Faced(row.getLong("id"), row.getString("title"), DiscussionLinks.discussion(row.getLong("id"), row.getString("slug")),
                        row.getInt("facing_count"), row.getBoolean("answered"))).list();
    }

    /** Who asked these, and who marked them as "facing this too". */
    public Set<Long> whoWait(Collection<Long> discussionIds) {
        return discussionIds.isEmpty() ? Set.of() : jdbc.sql("select author_id from discussion where id in (:ids) union select member_id from facing where discussion_id in (:ids)")
                .param("ids", discussionIds).query(Long.class).set();
    }
}
