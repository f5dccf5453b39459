package org.coresponderalliance.continuum.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The variations that stand in revisions. */
@Repository
class Variations {

    private static final String TEXTS = "select t.variation_id, t.position, t.name, t.markdown, t.html, t.text, t.recommendation_id, "
            + "(select group_concat(f.facet, '/', f.code order by f.facet, f.code) from variation_facet f "
            + "where f.revision_id = t.revision_id and f.variation_id = t.variation_id) as facets from variation_text t where t.revision_id = ? order by t.position";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Variations(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** One as it is stored. @param recommendation id of the one in whose place it stands; null for the article as a whole */
    record Stored(long id, int position, String name, String markdown, String html, String text, @Nullable Long recommendation, RevisionSources.Where where) {}

    /** Those of a revision, in order. */
    List<Stored> of(long revisionId) {
        return jdbc.sql(TEXTS).param(revisionId).query((row, n) -> new Stored(row.getLong("variation_id"), row.getInt("position"), row.getString("name"),
                row.getString("markdown"), row.getString("html"), row.getString("text"), row.getObject("recommendation_id", Long.class),
                RevisionSources.Where.of(row.getString("facets")))).list();
    }

    /**
     * Stores those of a revision. One without an id gets one, which it keeps from then on.
     *
     * @param recommendations ids of the revision's recommendations, in order
     * @return their ids, in order
     */
    List<Long> add(long articleId, int number, long revisionId, Rendered revision, List<Long> recommendations) {
        var all = revision.content().variations();
        if (all.isEmpty()) {
            return List.of();
        }
        var known = new HashSet<>(jdbc.sql("select id from variation where article_id = ?").param(articleId).query(Long.class).list());
        var used = new HashSet<Long>();
        var ids = new ArrayList<Long>();
        var rows = new ArrayList<Object[]>();
        var facets = new ArrayList<Object[]>();
        for (int i = 0; i < all.size(); i++) {
            var typed = all.get(i);
            var text = revision.variations().get(i);
            var id = idOf(typed.id(), i, articleId, number, known, used);
            ids.add(id);
            rows.add(new Object[] {revisionId, id, i + 1, typed.name(), typed.text(), text.html(), text.text(),
                typed.varies() == 0 ? null : recommendations.get(typed.varies() - 1)});
            typed.applies().values().forEach((facet, codes) -> codes.forEach(code -> facets.add(new Object[] {revisionId, id, facet, code})));
            typed.regions().forEach(code -> facets.add(new Object[] {revisionId, id, RevisionSources.REGION, code}));
        }
        batches.batchUpdate("insert into variation_text (revision_id, variation_id, position, name, markdown, html, text, recommendation_id) values (?, ?, ?, ?, ?, ?, ?, ?)", rows);
        if (!facets.isEmpty()) {
            batches.batchUpdate("insert into variation_facet (revision_id, variation_id, facet, code) values (?, ?, ?, ?)", facets);
        }
        return ids;
    }

    private long idOf(@Nullable Long typed, int index, long articleId, int number, Set<Long> known, Set<Long> used) {
        if (typed == null) {
            var key = new GeneratedKeyHolder();
            jdbc.sql("insert into variation (article_id, since_number) values (?, ?)").params(articleId, number).update(key, "id");
            return Objects.requireNonNull(key.getKey()).longValue();
        }
        if (!known.contains(typed) || !used.add(typed)) {
            throw new InvalidInput("variations[" + index + "].id", "library.input.unknownVariation");
        }
        return typed;
    }
}
