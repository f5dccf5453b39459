package org.coresponderalliance.continuum.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Articles in search: as readers get them, with summary, recommendations and body. */
@Component
class ArticleSearch implements SearchSource {

    /** Best practice, guidance and so on are told apart by this facet. */
    static final String KIND = "kind";

    private static final Sql COLUMNS = Sql.columns("a").reviewers("(select r.member_id from article_reviewer r where r.article_id = a.id)");

    private static final String ARTICLES = """
            select a.id, a.kind, a.state, a.audience, a.audience_group, a.author_id, a.title, coalesce(a.published_at, a.created_at) as at,
              concat_ws('\\n', a.summary,
                (select group_concat(t.text order by t.position separator '\\n') from recommendation_text t
                  join recommendation n on n.id = t.recommendation_id and n.withdrawn_at is null where t.revision_id = r.id),
                if(r.variations > 0, (select group_concat(v.name, '\\n', v.text order by v.position separator '\\n') from variation_text v where v.revision_id = r.id), null),
                (select group_concat(c.title separator '\\n') from enclosure c where c.article_id = a.id and not c.removed),
                r.body_text) as words
            from article a left join article_revision r on r.article_id = a.id and r.number = a.shown_number
            where a.id in (:ids)""";

    private final JdbcClient jdbc;
    private final ArticleRows rows;
    private final Texts texts;
    private final ObjectProvider<ArticleUse> use;

    ArticleSearch(JdbcClient jdbc, ArticleRows rows, Texts texts, ObjectProvider<ArticleUse> use) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.texts = texts;
        this.use = use;
    }

    @Override
    public Content content() {
        return Content.ARTICLE;
    }

    @Override
    public Map<Long, IndexedContent> documents(Collection<Long> ids) {
        var facets = new HashMap<Long, List<String>>();
        jdbc.sql("select article_id, concat(facet, '/', code) from article_facet where article_id in (:ids)").param("ids", ids)
                .query(row -> { facets.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(row.getString(2)); });
        var reviewers = new HashMap<Long, Set<Long>>();
        jdbc.sql("select article_id, member_id from article_reviewer where article_id in (:ids)").param("ids", ids)
                .query(row -> { reviewers.computeIfAbsent(row.getLong(1), id -> new HashSet<>()).add(row.getLong(2)); });
        var programs = programs(ids, use);
        return jdbc.sql(ARTICLES).param("ids", ids).query((row, n) -> document(row, facets, reviewers, programs)).list().stream()
                .collect(Collectors.toMap(IndexedContent::ref, document -> document));
    }

    @Override
    public List<Long> mostTelling(String thread, int most) {
        return SearchSource.idOf(thread, "article").map(List::of).orElse(List.of());
    }

    @Override
    public Map<Long, HitDetails> visible(Collection<Long> ids, Viewer viewer) {
        var marks = ids.stream().map(id -> "?").collect(Collectors.joining(", "));
        return rows.read("where a.id in (" + marks + ") and " + AccessRules.visible(Content.ARTICLE, viewer, COLUMNS), List.copyOf(ids)).stream()
                .collect(Collectors.toMap(ArticleRow::id, this::details));
    }

    @Override
    public List<String> ownFacets() {
        return List.of(KIND);
    }

    @Override
    public Map<String, String> labels(Collection<String> facets, Viewer viewer) {
        var labels = new HashMap<String, String>();
        for (var kind : ArticleKind.values()) {
            if (facets.contains(KIND + "/" + kind.code())) {
                labels.put(KIND + "/" + kind.code(), texts.get(kind.key()));
            }
        }
        return labels;
    }

    private HitDetails details(ArticleRow row) {
        var meta = new ArrayList<String>();
        if (row.recommendations() > 0) {
            meta.add(texts.get("library.search.recommendations", row.recommendations()));
        }
        if (!row.evidence().isEmpty()) {
            meta.add(row.evidence());
        }
        if (!row.disciplines().isEmpty()) {
            meta.add(String.join(", ", row.disciplines()));
        }
        if (row.overdue()) {
            meta.add(texts.get("library.search.overdue"));
        }
        var kind = texts.get(row.kind().key());
        return new HitDetails(row.title(), row.url(), row.publishedAt() == null ? texts.get("library.search.unpublished", kind) : kind, meta, row.publishedAt());
    }

    /** By article, how many programs use it. */
    static Map<Long, Integer> programs(Collection<Long> articles, ObjectProvider<ArticleUse> use) {
        return use.stream().findFirst().map(known -> known.programs(articles)).orElse(Map.of());
    }

    private static IndexedContent document(ResultSet row, Map<Long, List<String>> facets, Map<Long, Set<Long>> reviewers, Map<Long, Integer> programs)
            throws SQLException {
        var id = row.getLong("id");
        var all = new ArrayList<>(facets.getOrDefault(id, List.of()));
        var evidence = all.stream().filter(facet -> facet.startsWith(Writing.EVIDENCE + "/"))
                .mapToInt(facet -> EvidenceMerit.of(facet.substring(Writing.EVIDENCE.length() + 1))).max().orElse(0);
        all.add(KIND + "/" + ArticleKind.valueOf(row.getString("kind")).code());
        var facts = Facts.of(Content.ARTICLE, State.valueOf(row.getString("state")), Audience.valueOf(row.getString("audience")), group(row),
                row.getLong("author_id")).withReviewers(reviewers.getOrDefault(id, Set.of()));
        return new IndexedContent(id, Kind.ARTICLE, facts, row.getString("title"), row.getString("words"), "",
                Merits.of(evidence, programs.getOrDefault(id, 0)), all, "article/" + id,
                row.getLong("author_id"), Utc.instant(row, "at"));
    }

    private static @Nullable Long group(ResultSet row) throws SQLException {
        var group = row.getLong("audience_group");
        return row.wasNull() ? null : group;
    }
}
