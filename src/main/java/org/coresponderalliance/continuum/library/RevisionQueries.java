package org.coresponderalliance.continuum.library;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Reads what revisions say. Who may read them is asked before. */
@Component
class RevisionQueries {

    /** One revision as it is shown. */
    record Text(long id, int number, String title, String summary, String bodyHtml, String note, long authorId, Instant createdAt,
                @Nullable Instant publishedAt, List<ArticlePage.Recommendation> recommendations, List<ArticleContent.Reference> references) {

        /** The summary's paragraphs. */
        List<String> paragraphs() {
            return summary.isBlank() ? List.of() : List.of(summary.split("\\n\\s*\\n"));
        }
    }

    private final JdbcClient jdbc;
    private final Taxonomy taxonomy;

    RevisionQueries(JdbcClient jdbc, Taxonomy taxonomy) {
        this.jdbc = jdbc;
        this.taxonomy = taxonomy;
    }

    Optional<Text> text(long articleId, int number) {
        return jdbc.sql("select id, number, title, summary, body_html, note, author_id, created_at, published_at from article_revision "
                        + "where article_id = ? and number = ?").params(articleId, number)
                .query((row, n) -> new Text(row.getLong("id"), row.getInt("number"), row.getString("title"), row.getString("summary"),
                        row.getString("body_html"), row.getString("note"), row.getLong("author_id"), Utc.instant(row, "created_at"),
                        Utc.instantOrNull(row, "published_at"), recommendations(row.getLong("id")), references(row.getLong("id"))))
                .optional();
    }

    /** Which revision, and since when readers have it; null where they do not. */
    record Known(int number, @Nullable Instant publishedAt) {}

    /** The revisions of an article whose text refers to a file. */
    List<Known> referringTo(long articleId, String fileKey) {
        return jdbc.sql("select number, published_at from article_revision where article_id = ? and locate(concat('/attachments/', ?, '/'), body_markdown) > 0")
                .params(articleId, fileKey).query((row, n) -> new Known(row.getInt("number"), Utc.instantOrNull(row, "published_at"))).list();
    }

    /** All of it as sanitized HTML in one piece, for a moderator who decides on it. */
    String html(long articleId, int number) {
        var text = text(articleId, number).orElseThrow();
        var html = new StringBuilder();
        text.paragraphs().forEach(paragraph -> html.append("<p>").append(HtmlUtils.htmlEscape(paragraph)).append("</p>"));
        if (!text.recommendations().isEmpty()) {
            html.append("<ol>");
            text.recommendations().forEach(one -> html.append("<li>").append(one.html()).append("</li>"));
            html.append("</ol>");
        }
        return html.append(text.bodyHtml()).toString();
    }

    private List<ArticlePage.Recommendation> recommendations(long revisionId) {
        return jdbc.sql("select recommendation_id, position, html, text, strength, evidence, basis from recommendation_text "
                        + "where revision_id = ? order by position").param(revisionId)
                .query((row, n) -> new ArticlePage.Recommendation(row.getLong("recommendation_id"), row.getInt("position"), row.getString("html"),
                        row.getString("text"), Strength.valueOf(row.getString("strength")), evidence(row.getString("evidence")), row.getString("basis")))
                .list();
    }

    private String evidence(String code) {
        return code.isEmpty() ? "" : taxonomy.label(Writing.EVIDENCE, code);
    }

    private List<ArticleContent.Reference> references(long revisionId) {
        return jdbc.sql("select text, url from article_reference where revision_id = ? order by position").param(revisionId)
                .query(ArticleContent.Reference.class).list();
    }
}
