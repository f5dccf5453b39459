package org.coresponderalliance.continuum.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.base.Slugs;
import org.coresponderalliance.continuum.privacy.Redactable;
import org.coresponderalliance.continuum.privacy.Redaction;
import org.coresponderalliance.continuum.privacy.Redaction.Table;
import org.coresponderalliance.continuum.privacy.Redaction.Where;
import org.coresponderalliance.continuum.search.Reindexing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Articles with all of their revisions, which otherwise never change; what was said about them; and what is being typed. */
@Component
class LibraryRedaction implements Redactable {

    private final JdbcClient jdbc;
    private final Reindexing index;
    private final RecommendationReindexing recommendations;

    LibraryRedaction(JdbcClient jdbc, Reindexing index, RecommendationReindexing recommendations) {
        this.jdbc = jdbc;
        this.index = index;
        this.recommendations = recommendations;
    }

    @Override
    public void redact(Redaction redaction) {
        var articles = new TreeSet<Long>();
        redaction.changed(Where.ARTICLES, Table.of("article", "id").versioned(), List.of("title", "slug", "summary", "text"), texts -> shown(redaction, texts))
                .forEach(row -> articles.add(row.id()));
        var revisions = new TreeSet<Long>();
        redaction.changed(Where.EARLIER_VERSIONS, Table.of("article_revision", "id"), List.of("title", "summary", "body_markdown", "body_html", "body_text", "note"),
                texts -> revised(redaction, texts)).forEach(row -> revisions.add(row.id()));
        redaction.changed(Where.ARTICLES, Table.of("recommendation_text", "id", "revision_id"), List.of("markdown", "html", "text", "basis", "outcomes"), texts -> recommended(redaction, texts))
                .forEach(row -> revisions.add(((Number) row.key().get(1)).longValue()));
        redaction.changed(Where.ARTICLES, Table.of("variation_text", "id", "revision_id"), List.of("name", "markdown", "html", "text"), texts -> varied(redaction, texts))
                .forEach(row -> revisions.add(((Number) row.key().get(1)).longValue()));
        redaction.plain(Where.ARTICLES, Table.of("article_reference", "id"), "text", "url");
        redaction.plain(Where.ARTICLES, Table.of("enclosure", "id", "article_id"), "title").forEach(row -> articles.add(((Number) row.key().get(1)).longValue()));
        redaction.plain(Where.ARTICLES, Table.of("enclosure_version", "enclosure_id", "number"), "note");
        redaction.plain(Where.ARTICLES, Table.of("recommendation", "id"), "withdrawn_reason");
        redaction.plain(Where.REVIEWS, Table.of("article", "id").versioned(), "guard_hold");
        redaction.plain(Where.REVIEWS, Table.of("approval", "id"), "comment");
        redaction.plain(Where.REVIEWS, Table.of("passage_note", "id"), "passage", "selected", "words", "wording", "reason");
        redaction.plain(Where.REVIEWS, Table.of("proposal", "id"), "why", "reason");
        redaction.json(Where.DRAFTS, Table.of("article_draft", "article_id", "member_id"), "content");
        if (redaction.carriesOut()) {
            if (!revisions.isEmpty()) {
                articles.addAll(jdbc.sql("select article_id from article_revision where id in (:ids)").param("ids", revisions).query(Long.class).list());
            }
            index.changed(Content.ARTICLE, articles);
            recommendations.of(articles);
        }
    }

    private static Map<String, String> shown(Redaction redaction, Map<String, String> texts) {
        var title = redaction.without(texts.get("title"));
        return Map.of("title", title, "slug", Slugs.of(title), "summary", redaction.without(texts.get("summary")), "text", redaction.without(texts.get("text")));
    }

    private static Map<String, String> revised(Redaction redaction, Map<String, String> texts) {
        var body = redaction.said(texts.get("body_markdown"));
        var changed = new LinkedHashMap<String, String>();
        List.of("title", "summary", "note").forEach(column -> changed.put(column, redaction.without(texts.get(column))));
        changed.put("body_markdown", body.markdown());
        changed.put("body_html", body.rendered().html());
        changed.put("body_text", body.rendered().text());
        return changed;
    }

    private static Map<String, String> varied(Redaction redaction, Map<String, String> texts) {
        var said = redaction.said(texts.get("markdown"));
        return Map.of("name", redaction.without(texts.get("name")), "markdown", said.markdown(), "html", said.rendered().html(), "text", said.rendered().text());
    }

    private static Map<String, String> recommended(Redaction redaction, Map<String, String> texts) {
        var said = redaction.said(texts.get("markdown"));
        return Map.of("markdown", said.markdown(), "html", said.rendered().html(), "text", said.rendered().text(), "basis", redaction.without(texts.get("basis")),
                "outcomes", redaction.without(texts.get("outcomes")));
    }
}
