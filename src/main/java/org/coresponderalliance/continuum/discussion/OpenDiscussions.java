package org.coresponderalliance.continuum.discussion;

import java.util.List;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Sql;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.shell.SitemapSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Discussions that everybody may read, for search engines. */
@Component
class OpenDiscussions implements SitemapSource {

    private final JdbcClient jdbc;

    OpenDiscussions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "discussions";
    }

    @Override
    public long last() {
        return jdbc.sql("select coalesce(max(id), 0) from discussion").query(Long.class).single();
    }

    @Override
    public List<Entry> between(long first, long last) {
        var visible = AccessRules.visible(Content.DISCUSSION, Viewer.guest(), Sql.columns("d"));
        return jdbc.sql("select d.id, d.slug, d.last_post_at from discussion d where d.id between ? and ? and d.state = 'PUBLISHED' and " + visible + " order by d.id")
                .params(first, last)
                .query((row, at) -> new Entry(DiscussionLinks.discussion(row.getLong("id"), row.getString("slug")), Utc.instant(row, "last_post_at"))).list();
    }
}
