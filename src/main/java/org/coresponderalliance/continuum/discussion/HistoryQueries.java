package org.coresponderalliance.continuum.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What a post said before. */
@Service
public class HistoryQueries {

    /** One version. @param version from 1; the highest is the current one */
    public record Version(int version, long authorId, Instant writtenAt, String markdown) {}

    private final JdbcClient jdbc;
    private final ThreadQueries threads;

    HistoryQueries(JdbcClient jdbc, ThreadQueries threads) {
        this.jdbc = jdbc;
        this.threads = threads;
    }

    /**
     * All versions of a post, the first one first.
     *
     * @throws NotFound if the viewer does not see the post
     * @throws org.coresponderalliance.continuum.base.NotAllowed if they may not see its history
     */
    public List<Version> versions(long discussionId, int number, Viewer viewer) {
        var thread = threads.thread(discussionId, viewer);
        var post = threads.post(discussionId, number, viewer).orElseThrow(NotFound::new);
        Permit.require(viewer, Action.SEE_HISTORY, post.facts(thread));
        var versions = new ArrayList<>(jdbc.sql("select version, author_id, written_at, markdown from post_revision where post_id = ? order by version")
                .param(post.id()).query(HistoryQueries::version).list());
        versions.add(jdbc.sql("""
                        select version, coalesce(edited_by, author_id) as author_id, coalesce(edited_at, created_at) as written_at, markdown
                        from post where id = ?""")
                .param(post.id()).query(HistoryQueries::version).single());
        return versions;
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(row.getInt("version"), row.getLong("author_id"), Utc.instant(row, "written_at"), row.getString("markdown"));
    }
}
