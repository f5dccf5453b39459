package org.coresponderalliance.continuum.library;

import java.util.List;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.shell.SitemapSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Articles that everybody may read, for search engines: not those whose place another one has taken. */
@Component
class OpenArticles implements SitemapSource {

    private final JdbcClient jdbc;

    OpenArticles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "articles";
    }

    @Override
    public long last() {
        return jdbc.sql("select coalesce(max(id), 0) from article").query(Long.class).single();
    }

    @Override
    public List<Entry> between(long first, long last) {
        var where = Narrowing.of(LibraryFilter.all(), Viewer.guest()).and("a.id between ? and ? and a.published_at is not null", first, last);
        return jdbc.sql("select a.id, a.slug, a.published_at from article a where " + where.sql() + " order by a.id").params(where.values())
                .query((row, at) -> new Entry(ArticleLinks.article(row.getLong("id"), row.getString("slug")), Utc.instant(row, "published_at"))).list();
    }
}
