package org.coresponderalliance.continuum.library;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.library.Comparison.Change;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the history of an article, and what changed in it. */
@Service
public class HistoryQueries {

    private record Row(int number, String title, String note, long authorId, Instant createdAt, @Nullable Instant publishedAt,
                       @Nullable String disciplines) {}

    private final Articles articles;
    private final RevisionQueries revisions;
    private final MemberDirectory members;
    private final Disciplines disciplines;
    private final JdbcClient jdbc;
    private final RecommendationComparer recommendations;
    private final VariationComparer variations;

    HistoryQueries(Articles articles, RevisionQueries revisions, MemberDirectory members, Disciplines disciplines, JdbcClient jdbc, Texts texts) {
        this.articles = articles;
        this.revisions = revisions;
        this.members = members;
        this.disciplines = disciplines;
        this.jdbc = jdbc;
        this.recommendations = new RecommendationComparer(texts);
        this.variations = new VariationComparer(texts);
    }

    /** @throws NotFound if there is no such article for the viewer */
    @Transactional(readOnly = true)
    public ArticleHistory history(long articleId, Viewer viewer) {
        var article = articles.findById(articleId).filter(one -> Gate.sees(one, viewer)).orElseThrow(NotFound::new);
        var rows = rows(articleId).stream().filter(row -> RevisionAccess.seen(article, row.number(), row.publishedAt(), viewer)).toList();
        var people = members.bylines(rows.stream().map(Row::authorId).distinct().toList());
        return new ArticleHistory(articleId, article.title, article.slug, article.shownNumber, rows.stream().map(row -> new ArticleHistory.Revision(
                row.number(), row.title(), row.note(), people.get(row.authorId()), row.createdAt(), row.publishedAt(), words(row))).toList());
    }

    /** @throws NotFound if one of the two is not there for the viewer */
    @Transactional(readOnly = true)
    public Comparison compare(long articleId, int from, int to, Viewer viewer) {
        var history = history(articleId, viewer);
        if (!history.has(from) || !history.has(to)) {
            throw new NotFound();
        }
        return between(articleId, from, to);
    }

    /** As {@link #compare}, where the caller has made sure that the viewer sees both. */
    Comparison between(long articleId, int from, int to) {
        return compared(revisions.text(articleId, from).orElseThrow(NotFound::new), revisions.text(articleId, to).orElseThrow(NotFound::new));
    }

    private Comparison compared(RevisionQueries.Text before, RevisionQueries.Text after) {
        return new Comparison(before.number(), after.number(), words(before.title(), after.title()), words(before.summary(), after.summary()),
                recommendations.compared(before.recommendations(), after.recommendations()), variations.compared(before.variations(), after.variations()), Comparer.blocks(before.bodyHtml(), after.bodyHtml()),
                references(before.references(), after.references()));
    }

    private static @Nullable List<Comparison.Piece> words(String before, String after) {
        return before.equals(after) ? null : Words.compared(before, after);
    }

    private static List<List<Comparison.Piece>> references(List<ArticleContent.Reference> before, List<ArticleContent.Reference> after) {
        var changes = new java.util.ArrayList<List<Comparison.Piece>>();
        before.stream().filter(one -> !after.contains(one)).forEach(one -> changes.add(Words.all(Change.REMOVED, text(one))));
        after.stream().filter(one -> !before.contains(one)).forEach(one -> changes.add(Words.all(Change.ADDED, text(one))));
        return changes;
    }

    private static String text(ArticleContent.Reference reference) {
        return reference.url().isEmpty() ? reference.text() : reference.text() + " " + reference.url();
    }

    private List<Row> rows(long articleId) {
        return jdbc.sql("""
                        select r.number, r.title, r.note, r.author_id, r.created_at, r.published_at,
                          (select group_concat(distinct v.discipline order by v.discipline) from approval v
                            where v.article_id = r.article_id and v.number = r.number and v.decision = 'APPROVE' and v.discipline <> '') as disciplines
                        from article_revision r where r.article_id = ? order by r.number desc""")
                .param(articleId)
                .query((row, n) -> new Row(row.getInt("number"), row.getString("title"), row.getString("note"), row.getLong("author_id"),
                        Utc.instant(row, "created_at"), Utc.instantOrNull(row, "published_at"), row.getString("disciplines"))).list();
    }

    private List<String> words(Row row) {
        return row.disciplines() == null ? List.of() : Arrays.stream(row.disciplines().split(",")).map(disciplines::words).distinct().toList();
    }
}
