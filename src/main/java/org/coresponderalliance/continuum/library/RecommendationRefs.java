package org.coresponderalliance.continuum.library;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds recommendations for modules above that keep something about them: those that readers have or once had. */
@Service
public class RecommendationRefs {

    private record Row(long id, long articleId, int position, String text, int number, boolean shown, boolean withdrawn) {}

    private static final String SELECT = """
            select n.id, n.article_id, t.position, t.text, r.number, r.number = a.shown_number as shown, n.withdrawn_at is not null as withdrawn
            from recommendation n join article a on a.id = n.article_id join recommendation_text t on t.recommendation_id = n.id join article_revision r on r.id = t.revision_id
            where r.number = (select max(s.number) from recommendation_text u join article_revision s on s.id = u.revision_id
                              where u.recommendation_id = n.id and s.published_at is not null) and\s""";

    private final ArticleRefs articles;
    private final JdbcClient jdbc;

    RecommendationRefs(ArticleRefs articles, JdbcClient jdbc) {
        this.articles = articles;
        this.jdbc = jdbc;
    }

    /** The recommendation, if it was ever published and the viewer sees its article. */
    public Optional<RecommendationRef> find(long id, Viewer viewer) {
        return Optional.ofNullable(of(List.of(id), viewer).get(id));
    }

    /** As {@link #find} for several, in two statements; the others are absent. */
    public Map<Long, RecommendationRef> of(Collection<Long> ids, Viewer viewer) {
        return ids.isEmpty() ? Map.of() : seen(jdbc.sql(SELECT + "n.id in (:ids)").param("ids", List.copyOf(ids)).query(Row.class).list(), viewer);
    }

    /** Those that an article has now, withdrawn ones too, in their order; none where the viewer does not see the article. */
    public List<RecommendationRef> standing(long articleId, Viewer viewer) {
        return seen(jdbc.sql(SELECT + "n.article_id = ?").param(articleId).query(Row.class).list(), viewer).values().stream()
                .filter(RecommendationRef::current).sorted(Comparator.comparing(RecommendationRef::position)).toList();
    }

    private Map<Long, RecommendationRef> seen(List<Row> rows, Viewer viewer) {
        var places = articles.of(rows.stream().map(Row::articleId).distinct().toList(), viewer);
        var found = new HashMap<Long, RecommendationRef>();
        rows.stream().filter(row -> places.containsKey(row.articleId())).forEach(row -> found.put(row.id(), new RecommendationRef(places.get(row.articleId()), row.id(),
                row.position(), row.text(), row.number(), row.shown(), row.withdrawn())));
        return found;
    }
}
