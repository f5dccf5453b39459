package org.coresponderalliance.continuum.library;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.RenderedText;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes over the published articles of an archive, many at once, each as one revision. The texts go through the same
 * cleaning, checks and rendering as those that people write. Nobody is notified, and the search index does not hear of it:
 * whoever calls this has it built anew. For articles with a history there is {@link LibraryImport}.
 */
@Service
public class ArticleArchive {

    private static final int LONGEST_EXCERPT = 300;
    private static final int MOST_RESERVED = 1_000;

    private static final String ARTICLE = """
            insert into article (id, kind, form, state, audience, author_id, created_by, title, slug, summary, text, shown_number, last_number,
              published_number, published_at, first_published_at, review_on, created_at, changed_at)
            values (?, ?, ?, 'PUBLISHED', ?, ?, ?, ?, ?, ?, ?, 1, 1, 1, ?, ?, ?, ?, ?)""";
    private static final String REVISION = """
            insert into article_revision (article_id, number, title, summary, body_markdown, body_html, body_text, note, author_id, created_at, published_at)
            values (?, 1, ?, ?, ?, ?, ?, '', ?, ?, ?)""";

    /** A checked article with its text as readers get it. */
    public record Ready(ArchivedArticle article, RenderedText body) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Writing writing;
    private final Taxonomy taxonomy;
    private final TransactionTemplate apart;
    private final Clock clock;

    ArticleArchive(JdbcClient jdbc, JdbcTemplate batches, Writing writing, Taxonomy taxonomy, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.writing = writing;
        this.taxonomy = taxonomy;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * Ids for so many articles, so that they can link to each other before they are there. InnoDB gives no id twice, also where
     * what it was given for is rolled back.
     */
    public List<Long> reserve(int count) {
        var ids = new ArrayList<Long>();
        while (ids.size() < count) {
            var part = Math.min(MOST_RESERVED, count - ids.size());
            apart.executeWithoutResult(status -> {
                status.setRollbackOnly();
                ids.addAll(jdbc.sql("""
                                insert into article (kind, state, audience, author_id, created_by, title, slug, summary, text, shown_number, last_number,
                                  created_at, changed_at) values """
                                + String.join(", ", Collections.nCopies(part, "('GUIDANCE', 'DRAFT', 'STAFF', 0, 0, '', '', '', '', 1, 1, now(), now())"))
                                + " returning id").query(Long.class).list());
            });
        }
        return ids;
    }

    /** The path under which an article will be. */
    public String link(long id, String title) {
        return ArticleLinks.article(id, ArticleLinks.slug(title));
    }

    /**
     * The article cleaned and rendered; where it has no summary, the beginning of its text is one.
     *
     * @throws InvalidInput naming each field that cannot be taken as it is
     */
    public Ready checked(ArchivedArticle brought) {
        if (brought.kind().needsRecommendations()) {
            throw new InvalidInput("kind", "library.archive.recommendations");
        }
        InputText.field("body", Integer.MAX_VALUE).required(brought.body());
        var clean = writing.cleaned(new ArticleContent(brought.title(), brought.summary(), brought.body(), List.of(), List.of()));
        var rendered = writing.rendered(clean);
        var summary = clean.summary().isEmpty() ? rendered.body().excerpt(LONGEST_EXCERPT) : clean.summary();
        return new Ready(new ArchivedArticle(brought.id(), brought.kind(), taxonomy.checked(brought.facets()), brought.audience(), clean.title(), summary,
                clean.body(), brought.authorId(), brought.at()), rendered.body());
    }

    /** Adds them; each is due for review in a year, as one that is published today. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(List<Ready> all) {
        var review = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusYears(1);
        insert(ARTICLE, all.stream().map(one -> row(one, review)).toList());
        insert(REVISION, all.stream().map(ArticleArchive::revision).toList());
        insert("insert into article_facet (article_id, facet, code) values (?, ?, ?)",
                all.stream().flatMap(one -> facets(one.article().id(), one.article().facets()).stream()).toList());
    }

    private void insert(String sql, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(sql, rows);
        }
    }

    private static Object[] row(Ready one, LocalDate review) {
        var article = one.article();
        var at = Utc.timestamp(article.at());
        var form = article.kind().isGuidance() ? GuidanceForm.GUIDANCE_DOCUMENT.name() : null;
        return new Object[] {article.id(), article.kind().name(), form, article.audience().name(), article.authorId(), article.authorId(), article.title(),
            ArticleLinks.slug(article.title()), article.summary(), "\n" + one.body().text(), at, at, review, at, at};
    }

    private static Object[] revision(Ready one) {
        var article = one.article();
        var at = Utc.timestamp(article.at());
        return new Object[] {article.id(), article.title(), article.summary(), article.body(), one.body().html(), one.body().text(), article.authorId(), at, at};
    }

    private static List<Object[]> facets(long article, FacetSelection selection) {
        var rows = new ArrayList<Object[]>();
        selection.values().forEach((facet, codes) -> codes.forEach(code -> rows.add(new Object[] {article, facet, code})));
        return rows;
    }
}
