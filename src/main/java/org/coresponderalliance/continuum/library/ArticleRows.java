package org.coresponderalliance.continuum.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads articles as rows of lists, in one statement. */
@Component
class ArticleRows {

    private static final String SELECT = """
            select a.id, a.kind, a.form, a.state, a.title, a.slug, a.summary, a.shown_number, a.published_at, a.review_on, a.audience,
              (select count(*) from recommendation_text t join article_revision r on r.id = t.revision_id
                join recommendation n on n.id = t.recommendation_id and n.withdrawn_at is null where r.article_id = a.id and r.number = a.shown_number) as recommendations,
              (select min(f.code) from article_facet f where f.article_id = a.id and f.facet = 'evidence_level') as evidence,
              (select group_concat(f.code) from article_facet f where f.article_id = a.id and f.facet = 'topic') as topics,
              (select group_concat(distinct v.discipline order by v.discipline) from approval v
                where v.article_id = a.id and v.number = a.shown_number and v.decision = 'APPROVE' and v.discipline <> '') as disciplines
            from article a\s""";

    private final JdbcClient jdbc;
    private final Taxonomy taxonomy;
    private final Disciplines disciplines;
    private final Texts texts;
    private final Clock clock;

    ArticleRows(JdbcClient jdbc, Taxonomy taxonomy, Disciplines disciplines, Texts texts, Clock clock) {
        this.jdbc = jdbc;
        this.taxonomy = taxonomy;
        this.disciplines = disciplines;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param rest what stands behind {@code from article a} */
    List<ArticleRow> read(String rest, List<?> values) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return jdbc.sql(SELECT + rest).params(values).query((row, n) -> row(row, today)).list();
    }

    private ArticleRow row(ResultSet row, LocalDate today) throws SQLException {
        var form = row.getString("form");
        var evidence = row.getString("evidence");
        var publishedAt = Utc.instantOrNull(row, "published_at");
        var reviewOn = row.getObject("review_on", LocalDate.class);
        var kind = ArticleKind.valueOf(row.getString("kind"));
        return new ArticleRow(row.getLong("id"), kind, form == null ? null : GuidanceForm.valueOf(form), State.valueOf(row.getString("state")),
                row.getString("title"), row.getString("slug"), row.getString("summary"), row.getInt("shown_number"), row.getInt("recommendations"),
                evidence == null ? "" : taxonomy.label(Writing.EVIDENCE, evidence), groups(row.getString("disciplines")),
                labels(row.getString("topics")), publishedAt, reviewOn,
                publishedAt != null && reviewOn != null && !reviewOn.isAfter(today), texts.get("library.audience." + row.getString("audience")));
    }

    private List<String> groups(@Nullable String codes) {
        return codes == null ? List.of() : Arrays.stream(codes.split(",")).map(disciplines::words).distinct().toList();
    }

    private List<String> labels(@Nullable String codes) {
        return codes == null ? List.of() : Arrays.stream(codes.split(",")).map(code -> taxonomy.label("topic", code)).toList();
    }
}
