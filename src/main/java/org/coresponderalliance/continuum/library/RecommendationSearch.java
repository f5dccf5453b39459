package org.coresponderalliance.continuum.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.access.Sql;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.search.HitDetails;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.SearchSource;
import org.coresponderalliance.continuum.search.mapping.IndexedContent;
import org.coresponderalliance.continuum.search.mapping.Standing.Merits;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Single recommendations in search, as readers get them: by what they say, what they rest on and their outcomes. As a reply, one has no title of its
 * own and is shown under its article's. What was withdrawn, or is in no revision that readers get, is not found.
 */
@Component
class RecommendationSearch implements SearchSource {

    private static final String READ = """
            from recommendation n join article a on a.id = n.article_id
              join article_revision r on r.article_id = a.id and r.number = a.shown_number and r.published_at is not null
              join recommendation_text t on t.recommendation_id = n.id and t.revision_id = r.id
            where %s and n.withdrawn_at is null\s""";
    private static final String SHOWN = READ.formatted("n.id in (:ids)");

    private final JdbcClient jdbc;
    private final Texts texts;
    private final ObjectProvider<ArticleUse> use;

    RecommendationSearch(JdbcClient jdbc, Texts texts, ObjectProvider<ArticleUse> use) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.use = use;
    }

    @Override
    public Content content() {
        return Content.RECOMMENDATION;
    }

    @Override
    public Map<Long, IndexedContent> documents(Collection<Long> ids) {
        var facets = facets(ids);
        var programs = ArticleSearch.programs(jdbc.sql("select distinct article_id from recommendation where id in (:ids)").param("ids", ids)
                .query(Long.class).list(), use);
        return jdbc.sql("""
                        select n.id, a.id as article, a.title, a.kind, a.state, a.audience, a.audience_group, a.author_id, coalesce(a.published_at, a.created_at) as at,
                          concat_ws('\\n', t.text, t.basis, t.outcomes) as words, t.evidence, t.strength\s""" + SHOWN)
                .param("ids", ids).query((row, number) -> document(row, facets, programs)).list().stream()
                .collect(Collectors.toMap(IndexedContent::ref, document -> document));
    }

    @Override
    public List<Long> mostTelling(String thread, int most) {
        return SearchSource.idOf(thread, "article").map(article -> jdbc.sql("select n.id " + READ.formatted("a.id = ?") + " order by t.position limit ?")
                .params(article, most).query(Long.class).list()).orElse(List.of());
    }

    @Override
    public Map<Long, HitDetails> visible(Collection<Long> ids, Viewer viewer) {
        var details = new HashMap<Long, HitDetails>();
        jdbc.sql("select n.id, a.id as article, a.slug, a.title, a.published_at, t.position, t.strength " + SHOWN + " and "
                        + AccessRules.visible(Content.RECOMMENDATION, viewer, Sql.columns("a")))
                .param("ids", ids).query(row -> { details.put(row.getLong("id"), details(row)); });
        return details;
    }

    /** Those of its article, and where it applies itself. */
    private Map<Long, List<String>> facets(Collection<Long> ids) {
        var facets = new HashMap<Long, List<String>>();
        jdbc.sql("""
                        select n.id, concat(f.facet, '/', f.code) from recommendation n join article_facet f on f.article_id = n.article_id where n.id in (:ids)
                        union select n.id, concat(f.facet, '/', f.code) from recommendation n join article a on a.id = n.article_id
                          join article_revision r on r.article_id = a.id and r.number = a.shown_number
                          join recommendation_facet f on f.recommendation_id = n.id and f.revision_id = r.id where n.id in (:ids) and f.facet <> :region""")
                .param("ids", ids).param("region", RevisionSources.REGION)
                .query(row -> { facets.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(row.getString(2)); });
        return facets;
    }

    private HitDetails details(ResultSet row) throws SQLException {
        return new HitDetails(row.getString("title"), ArticleLinks.recommendation(row.getLong("article"), row.getString("slug"), row.getLong("id")),
                texts.get("library.search.recommendation", row.getInt("position")),
                List.of(texts.get(Strength.valueOf(row.getString("strength")).key())), Utc.instantOrNull(row, "published_at"));
    }

    private static IndexedContent document(ResultSet row, Map<Long, List<String>> facets, Map<Long, Integer> programs) throws SQLException {
        var all = new ArrayList<>(facets.getOrDefault(row.getLong("id"), List.of()));
        all.add(ArticleSearch.KIND + "/" + ArticleKind.valueOf(row.getString("kind")).code());
        var facts = Facts.of(Content.RECOMMENDATION, State.valueOf(row.getString("state")), Audience.valueOf(row.getString("audience")),
                row.getObject("audience_group", Long.class), row.getLong("author_id"));
        return new IndexedContent(row.getLong("id"), Kind.RECOMMENDATION, facts, "", row.getString("words"), row.getString("title"),
                Merits.of(EvidenceMerit.of(row.getString("evidence"), Strength.valueOf(row.getString("strength"))), programs.getOrDefault(row.getLong("article"), 0)), all, "article/" + row.getLong("article"),
                row.getLong("author_id"), Utc.instant(row, "at"));
    }
}
