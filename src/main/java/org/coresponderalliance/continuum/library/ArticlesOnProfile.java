package org.coresponderalliance.continuum.library;

import java.util.List;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.member.ProfileSection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a member is the owner of in the library, on their profile. */
@Component
class ArticlesOnProfile implements ProfileSection {

    private static final int MOST = 5;

    private final JdbcClient jdbc;
    private final Texts texts;

    ArticlesOnProfile(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Section> section(long memberId, Viewer viewer) {
        var articles = articles(memberId, viewer);
        return articles.isEmpty() ? Optional.empty() : Optional.of(new Section("articles", texts.get("library.profile"), articles, null));
    }

    private List<Entry> articles(long memberId, Viewer viewer) {
        var where = Narrowing.of(LibraryFilter.all(), viewer).and("a.author_id = ?", memberId);
        return jdbc.sql("select a.id, a.slug, a.title, a.kind, a.published_at from article a where " + where.sql()
                        + " order by a.published_at desc, a.id desc limit " + MOST)
                .params(where.values())
                .query((row, number) -> new Entry(row.getString("title"), ArticleLinks.article(row.getLong("id"), row.getString("slug")),
                        texts.get(ArticleKind.valueOf(row.getString("kind")).key()), Utc.instant(row, "published_at"))).list();
    }
}
