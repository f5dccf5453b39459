package org.coresponderalliance.continuum.library;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The immutable revisions of articles, with their recommendations and references. */
@Repository
class Revisions {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Revisions(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Stores a revision. Recommendations without an id get one, which they keep from then on. */
    void add(long articleId, int number, Rendered revision, String note, long authorId, Instant at) {
        var id = insert("insert into article_revision (article_id, number, title, summary, body_markdown, body_html, body_text, note, author_id, created_at) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                articleId, number, revision.content().title(), revision.content().summary(), revision.content().body(),
                revision.body().html(), revision.body().text(), note, authorId, Utc.timestamp(at));
        addRecommendations(articleId, number, id, revision);
        addReferences(id, revision.content().references());
    }

    /** What a revision says, as it was typed. */
    ArticleContent content(long articleId, int number) {
        record Head(long id, String title, String summary, String bodyMarkdown) {}
        var head = jdbc.sql("select id, title, summary, body_markdown from article_revision where article_id = ? and number = ?")
                .params(articleId, number).query(Head.class).single();
        var recommendations = jdbc.sql("select recommendation_id, markdown, strength, evidence, basis from recommendation_text "
                        + "where revision_id = ? order by position").param(head.id())
                .query((row, n) -> new ArticleContent.Recommendation(row.getLong(1), row.getString(2), Strength.valueOf(row.getString(3)),
                        row.getString(4), row.getString(5))).list();
        var references = jdbc.sql("select text, url from article_reference where revision_id = ? order by position").param(head.id())
                .query(ArticleContent.Reference.class).list();
        return new ArticleContent(head.title(), head.summary(), head.bodyMarkdown(), recommendations, references);
    }

    long author(long articleId, int number) {
        return jdbc.sql("select author_id from article_revision where article_id = ? and number = ?").params(articleId, number)
                .query(Long.class).single();
    }

    /** Who wrote on the article after that revision. */
    Set<Long> authorsSince(long articleId, int number) {
        return jdbc.sql("select distinct author_id from article_revision where article_id = ? and number > ?").params(articleId, number)
                .query(Long.class).set();
    }

    void published(long articleId, int number, Instant at) {
        jdbc.sql("update article_revision set published_at = ? where article_id = ? and number = ?")
                .params(Utc.timestamp(at), articleId, number).update();
    }

    private void addRecommendations(long articleId, int number, long revisionId, Rendered revision) {
        var known = known(articleId);
        var used = new HashSet<Long>();
        var rows = new java.util.ArrayList<Object[]>();
        for (int i = 0; i < revision.recommendations().size(); i++) {
            var typed = revision.content().recommendations().get(i);
            var text = revision.recommendations().get(i);
            rows.add(new Object[] {revisionId, idOf(typed.id(), i, articleId, number, known, used), i + 1, typed.text(), text.html(), text.text(),
                typed.strength().name(), typed.evidence(), typed.basis()});
        }
        batches.batchUpdate("insert into recommendation_text (revision_id, recommendation_id, position, markdown, html, text, strength, evidence, basis) "
                + "values (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
    }

    private Set<Long> known(long articleId) {
        return new HashSet<>(jdbc.sql("select id from recommendation where article_id = ?").param(articleId).query(Long.class).list());
    }

    private long idOf(@Nullable Long typed, int index, long articleId, int number, Set<Long> known, Set<Long> used) {
        if (typed == null) {
            return insert("insert into recommendation (article_id, since_number) values (?, ?)", articleId, number);
        }
        if (!known.contains(typed) || !used.add(typed)) {
            throw new InvalidInput("recommendations[" + index + "].id", "library.input.unknownRecommendation");
        }
        return typed;
    }

    private void addReferences(long revisionId, List<ArticleContent.Reference> references) {
        var rows = new java.util.ArrayList<Object[]>();
        for (int i = 0; i < references.size(); i++) {
            rows.add(new Object[] {revisionId, i + 1, references.get(i).text(), references.get(i).url()});
        }
        batches.batchUpdate("insert into article_reference (revision_id, position, text, url) values (?, ?, ?, ?)", rows);
    }

    private long insert(String sql, Object... values) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(sql).params(List.of(values)).update(key, "id");
        return java.util.Objects.requireNonNull(key.getKey()).longValue();
    }
}
