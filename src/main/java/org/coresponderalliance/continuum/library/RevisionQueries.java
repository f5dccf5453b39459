package org.coresponderalliance.continuum.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coresponderalliance.continuum.base.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Reads what revisions say. Who may read them is asked before. */
@Component
class RevisionQueries {

    /** One revision as it is shown. */
    record Text(long id, int number, String title, String summary, String bodyHtml, String note, long authorId, Instant createdAt,
                @Nullable Instant publishedAt, List<ArticlePage.Recommendation> recommendations, List<ArticlePage.Variation> variations,
                List<ArticleContent.Reference> references) {

        /** The summary's paragraphs. */
        List<String> paragraphs() {
            return summary.isBlank() ? List.of() : List.of(summary.split("\\n\\s*\\n"));
        }
    }

    private final JdbcClient jdbc;
    private final ShownRecommendations shown;
    private final Variations variations;

    RevisionQueries(JdbcClient jdbc, ShownRecommendations shown, Variations variations) {
        this.jdbc = jdbc;
        this.shown = shown;
        this.variations = variations;
    }

    Optional<Text> text(long articleId, int number) {
        return jdbc.sql("select id, number, title, summary, body_html, note, author_id, created_at, published_at, variations from article_revision "
                        + "where article_id = ? and number = ?").params(articleId, number)
                .query((row, n) -> text(row, RevisionSources.read(jdbc, row.getLong("id")))).optional();
    }

    private Text text(ResultSet row, RevisionSources sources) throws SQLException {
        var recommendations = recommendations(row.getLong("id"), sources);
        return new Text(row.getLong("id"), row.getInt("number"), row.getString("title"), row.getString("summary"), row.getString("body_html"),
                row.getString("note"), row.getLong("author_id"), Utc.instant(row, "created_at"), Utc.instantOrNull(row, "published_at"),
                recommendations, row.getInt("variations") == 0 ? List.of() : variations(row.getLong("id"), recommendations, sources), sources.ofArticle());
    }

    /** Which revision, and since when readers have it; null where they do not. */
    record Known(int number, @Nullable Instant publishedAt) {}

    /** The revisions of an article whose text refers to a file. */
    List<Known> referringTo(long articleId, String fileKey) {
        return jdbc.sql("select number, published_at from article_revision where article_id = ? and locate(concat('/attachments/', ?, '/'), body_markdown) > 0")
                .params(articleId, fileKey).query((row, n) -> new Known(row.getInt("number"), Utc.instantOrNull(row, "published_at"))).list();
    }

    /** Bodies of articles as readers get them, in Markdown, by article. */
    Map<Long, String> shownBodies(Collection<Long> articles) {
        var bodies = new HashMap<Long, String>();
        if (!articles.isEmpty()) {
            jdbc.sql("""
                            select a.id, concat_ws(' ', r.body_markdown, (select group_concat('/attachments/', v.file_key, '/' separator ' ') from enclosure e
                              join enclosure_version v on v.enclosure_id = e.id and v.number = e.last_number where e.article_id = a.id and not e.removed))
                            from article a join article_revision r on r.article_id = a.id and r.number = a.shown_number where a.id in (:ids)""")
                    .param("ids", articles).query(row -> { bodies.put(row.getLong(1), row.getString(2)); });
        }
        return bodies;
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
        text.variations().forEach(one -> html.append("<h3>").append(HtmlUtils.htmlEscape(one.name())).append("</h3>").append(one.html()));
        return html.append(text.bodyHtml()).toString();
    }

    private List<ArticlePage.Variation> variations(long revisionId, List<ArticlePage.Recommendation> recommendations, RevisionSources sources) {
        return variations.of(revisionId).stream().map(one -> shown.variation(one, recommendations, sources.ofVariation(one.id()))).toList();
    }

    private List<ArticlePage.Recommendation> recommendations(long revisionId, RevisionSources sources) {
        return jdbc.sql(shown.select("") + " where t.revision_id = ? order by t.position").param(revisionId)
                .query((row, n) -> shown.recommendation(row, sources.of(row.getLong("recommendation_id")))).list();
    }
}
