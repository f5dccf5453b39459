package org.coresponderalliance.continuum.library;

import java.time.Instant;
import java.util.ArrayList;
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

/** The immutable revisions of articles, with their recommendations, variations and references. */
@Repository
class Revisions {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Variations variations;

    Revisions(JdbcClient jdbc, JdbcTemplate batches, Variations variations) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.variations = variations;
    }

    /** Stores a revision. Recommendations and variations without an id get one, which they keep from then on. */
    void add(long articleId, int number, Rendered revision, String note, long authorId, Instant at) {
        var id = insert("insert into article_revision (article_id, number, title, summary, body_markdown, body_html, body_text, note, author_id, created_at, variations) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                articleId, number, revision.content().title(), revision.content().summary(), revision.content().body(),
                revision.body().html(), revision.body().text(), note, authorId, Utc.timestamp(at), revision.variations().size());
        var recommendations = addRecommendations(articleId, number, id, revision);
        addReferences(id, revision.content(), recommendations, variations.add(articleId, number, id, revision, recommendations));
    }

    /** What a revision says, as it was typed. */
    ArticleContent content(long articleId, int number) {
        record Head(long id, String title, String summary, String bodyMarkdown, int variations) {}
        var head = jdbc.sql("select id, title, summary, body_markdown, variations from article_revision where article_id = ? and number = ?")
                .params(articleId, number).query(Head.class).single();
        var sources = RevisionSources.read(jdbc, head.id());
        var recommendations = jdbc.sql("select recommendation_id, markdown, strength, evidence, basis, outcomes, " + RevisionSources.FACETS
                        + " as facets from recommendation_text t where revision_id = ? order by position").param(head.id())
                .query((row, n) -> {
                    var where = RevisionSources.Where.of(row.getString("facets"));
                    return new ArticleContent.Recommendation(row.getLong(1), row.getString(2), Strength.valueOf(row.getString(3)), row.getString(4), row.getString(5),
                            RevisionSources.outcomes(row.getString("outcomes")), where.facets(), where.regions(), sources.of(row.getLong(1)));
                }).list();
        return new ArticleContent(head.title(), head.summary(), head.bodyMarkdown(), recommendations,
                head.variations() == 0 ? List.of() : varied(head.id(), sources, recommendations), sources.ofArticle());
    }

    private List<ArticleContent.Variation> varied(long revisionId, RevisionSources sources, List<ArticleContent.Recommendation> recommendations) {
        var ids = recommendations.stream().map(ArticleContent.Recommendation::id).toList();
        return variations.of(revisionId).stream().map(one -> new ArticleContent.Variation(one.id(), one.name(), one.markdown(),
                one.recommendation() == null ? 0 : ids.indexOf(one.recommendation()) + 1, one.where().facets(), one.where().regions(), sources.ofVariation(one.id()))).toList();
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

    /** A recommendation does not hold any more, whichever revision has it. */
    void withdrawn(long recommendationId, long memberId, String reason, Instant at) {
        jdbc.sql("update recommendation set withdrawn_at = ?, withdrawn_by = ?, withdrawn_reason = ? where id = ?")
                .params(Utc.timestamp(at), memberId, reason, recommendationId).update();
    }

    /** @return their ids, in order */
    private List<Long> addRecommendations(long articleId, int number, long revisionId, Rendered revision) {
        var known = known(articleId);
        var used = new HashSet<Long>();
        var ids = new ArrayList<Long>();
        var rows = new ArrayList<Object[]>();
        var facets = new ArrayList<Object[]>();
        for (int i = 0; i < revision.recommendations().size(); i++) {
            var typed = revision.content().recommendations().get(i);
            var text = revision.recommendations().get(i);
            var id = idOf(typed.id(), i, articleId, number, known, used);
            ids.add(id);
            rows.add(new Object[] {revisionId, id, i + 1, typed.text(), text.html(), text.text(), typed.strength().name(), typed.evidence(), typed.basis(),
                String.join("\n", typed.outcomes())});
            typed.applies().values().forEach((facet, codes) -> codes.forEach(code -> facets.add(new Object[] {revisionId, id, facet, code})));
            typed.regions().forEach(code -> facets.add(new Object[] {revisionId, id, RevisionSources.REGION, code}));
        }
        batches.batchUpdate("insert into recommendation_text (revision_id, recommendation_id, position, markdown, html, text, strength, evidence, basis, outcomes) "
                + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
        if (!facets.isEmpty()) {
            batches.batchUpdate("insert into recommendation_facet (revision_id, recommendation_id, facet, code) values (?, ?, ?, ?)", facets);
        }
        return ids;
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

    /** Those of the article first, then those of each recommendation and variation. */
    private void addReferences(long revisionId, ArticleContent content, List<Long> recommendations, List<Long> varied) {
        var rows = new ArrayList<Object[]>();
        content.references().forEach(one -> rows.add(new Object[] {revisionId, rows.size() + 1, one.text(), one.url(), null, null, null, 0}));
        for (int i = 0; i < recommendations.size(); i++) {
            var id = recommendations.get(i);
            content.recommendations().get(i).sources()
                    .forEach(one -> rows.add(new Object[] {revisionId, rows.size() + 1, one.text(), one.url(), id, null, one.discussion(), one.post()}));
        }
        for (int i = 0; i < varied.size(); i++) {
            var id = varied.get(i);
            content.variations().get(i).sources()
                    .forEach(one -> rows.add(new Object[] {revisionId, rows.size() + 1, one.text(), one.url(), null, id, one.discussion(), one.post()}));
        }
        batches.batchUpdate("insert into article_reference (revision_id, position, text, url, recommendation_id, variation_id, discussion_id, post_number) "
                + "values (?, ?, ?, ?, ?, ?, ?, ?)", rows);
    }

    private long insert(String sql, Object... values) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(sql).params(List.of(values)).update(key, "id");
        return java.util.Objects.requireNonNull(key.getKey()).longValue();
    }
}
