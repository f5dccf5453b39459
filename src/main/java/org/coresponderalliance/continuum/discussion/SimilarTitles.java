package org.coresponderalliance.continuum.discussion;

import java.util.List;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Sql;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.springframework.context.annotation.Fallback;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Discussions with the same words in their titles, by the database: for a community without anything better. */
@Component
@Fallback
class SimilarTitles implements SimilarContent {

    private record Row(long id, String slug, String title, int replies, boolean answered) {}

    private final JdbcClient jdbc;
    private final Texts texts;

    SimilarTitles(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public List<Similar> similar(String title, Viewer viewer) {
        if (title.strip().length() < 4) {
            return List.of();
        }
        return jdbc.sql("""
                        select d.id, d.slug, d.title, d.reply_count as replies, d.accepted_number is not null as answered
                        from discussion d where d.state = 'PUBLISHED' and match(d.title) against (:words) > 0 and %s
                        order by match(d.title) against (:words) desc, d.id desc limit 5"""
                        .formatted(AccessRules.visible(Content.DISCUSSION, viewer, Sql.columns("d"))))
                .param("words", title).query(Row.class).list().stream().map(this::similar).toList();
    }

    private Similar similar(Row row) {
        var line = texts.get(row.answered() ? "discussion.similar.answered" : "discussion.similar", row.replies());
        return new Similar(row.title(), DiscussionLinks.discussion(row.id(), row.slug()), line);
    }
}
