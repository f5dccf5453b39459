package org.coresponderalliance.continuum.library;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds articles for modules above that keep something about them: those that readers have. */
@Service
public class ArticleRefs {

    private record Row(long id, String slug, String title, ArticleKind kind, long authorId, @Nullable String revisions, boolean open, boolean stands) {}

    /** Whether readers have a recommendation of it that holds. */
    private static final String STANDS = "exists (select 1 from article_revision r join recommendation_text t on t.revision_id = r.id join recommendation n on n.id = t.recommendation_id "
            + "where r.article_id = a.id and r.number = a.shown_number and n.withdrawn_at is null)";

    private final JdbcClient jdbc;

    ArticleRefs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The article, if it was ever published and the viewer sees it. */
    public Optional<ArticleRef> find(long id, Viewer viewer) {
        return Optional.ofNullable(of(List.of(id), viewer).get(id));
    }

    /** As {@link #find} for several, in one statement; the others are absent. */
    public Map<Long, ArticleRef> of(Collection<Long> ids, Viewer viewer) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var where = Narrowing.visible(viewer).and("a.published_number is not null").andIn("a.id", List.copyOf(ids));
        var may = Narrowing.COLUMNS.of(AccessRules.allowed(Action.ADOPT, Content.ARTICLE, viewer));
        var question = Narrowing.COLUMNS.of(AccessRules.allowed(Action.CHALLENGE, Content.ARTICLE, viewer));
        var found = new HashMap<Long, ArticleRef>();
        jdbc.sql("select a.id, a.slug, a.title, a.kind, a.author_id, " + may + " as open, " + question + " and " + STANDS + " as stands, "
                        + "(select group_concat(r.number order by r.number desc) from article_revision r where r.article_id = a.id and r.published_at is not null) as revisions "
                        + "from article a where " + where.sql()).params(where.values()).query(Row.class).list().forEach(row -> found.put(row.id(), ref(row)));
        return found;
    }

    /**
     * As SQL, for a query over a table that keeps something about articles: whether the viewer sees the article. Needs no parameters.
     *
     * @param column that holds the article's id, with the alias of its table
     */
    public static String seen(String column, Viewer viewer) {
        return "exists (select 1 from article a where a.id = " + column + " and a.published_number is not null and " + Narrowing.visible(viewer).sql() + ")";
    }

    private static ArticleRef ref(Row row) {
        var revisions = row.revisions() == null ? List.<Integer>of() : Arrays.stream(row.revisions().split(",")).map(Integer::valueOf).toList();
        return new ArticleRef(row.id(), row.slug(), row.title(), row.kind(), row.authorId(), revisions, row.open() && row.kind().isAdoptable(), row.stands());
    }
}
