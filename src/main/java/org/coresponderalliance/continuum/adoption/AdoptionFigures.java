package org.coresponderalliance.continuum.adoption;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.ToIntFunction;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.library.ArticleRef;
import org.coresponderalliance.continuum.library.ArticleRefs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What is in use throughout the library, in figures, for those who look after all of it. Three statements, however much there is. */
@Service
public class AdoptionFigures {

    /** What "lately" means here, in days: as long as a quarter, in which boards think. */
    public static final int DAYS = 90;

    /**
     * What programs do with one article.
     *
     * @param used    how many use it, as it is or with changes
     * @param stopped how many have stopped
     * @param lately  how many of those who use it have said so for the first time in the last {@value #DAYS} days
     */
    public record Used(ArticleRef article, int used, int stopped, int lately) {}

    /**
     * @param programs how many use anything
     * @param articles how many articles are in use
     * @param lately   how often a program took something up in the last {@value #DAYS} days
     * @param before   the same for as many days before these
     * @param stopped  how often a program has stopped using something
     */
    public record Totals(int programs, int articles, int lately, int before, int stopped) {}

    /** @param most used by most programs first @param givenUp stopped by most programs first; both without those that nobody does so to */
    public record Figures(Totals totals, List<Used> most, List<Used> givenUp) {

        public Figures {
            most = List.copyOf(most);
            givenUp = List.copyOf(givenUp);
        }
    }

    private record Row(long article, int used, int stopped, int lately) {}

    private static final String USE = "e.uptake in ('USING', 'ADAPTED')";
    private static final String FROM = " from adoption d join adoption_entry e on e.adoption_id = d.id and e.number = d.last_number "
            + "join adoption_entry f on f.adoption_id = d.id and f.number = 1 where d.state = 'PUBLISHED'";

    private final JdbcClient jdbc;
    private final ArticleRefs articles;
    private final Clock clock;

    AdoptionFigures(JdbcClient jdbc, ArticleRefs articles, Clock clock) {
        this.jdbc = jdbc;
        this.articles = articles;
        this.clock = clock;
    }

    /** @param most how many articles in each list; those that the viewer does not see are absent */
    public Figures of(int most, Viewer viewer) {
        var now = clock.instant();
        var rows = jdbc.sql("select d.article_id as article, coalesce(sum(" + USE + "), 0) as used, coalesce(sum(e.uptake = 'STOPPED'), 0) as stopped, "
                        + "coalesce(sum(" + USE + " and f.recorded_at >= ?), 0) as lately" + FROM + " group by d.article_id").param(ago(now, DAYS)).query(Row.class).list();
        var used = first(rows, Row::used, most);
        var stopped = first(rows, Row::stopped, most);
        var ids = new HashSet<>(used.stream().map(Row::article).toList());
        stopped.forEach(row -> ids.add(row.article()));
        var seen = articles.of(ids, viewer);
        return new Figures(totals(now), used.stream().filter(row -> seen.containsKey(row.article())).map(row -> used(row, seen.get(row.article()))).toList(),
                stopped.stream().filter(row -> seen.containsKey(row.article())).map(row -> used(row, seen.get(row.article()))).toList());
    }

    private Totals totals(Instant now) {
        return jdbc.sql("select count(distinct if(" + USE + ", d.program_id, null)) as programs, count(distinct if(" + USE + ", d.article_id, null)) as articles, "
                        + "coalesce(sum(" + USE + " and f.recorded_at >= :lately), 0) as lately, "
                        + "coalesce(sum(" + USE + " and f.recorded_at < :lately and f.recorded_at >= :before), 0) as `before`, coalesce(sum(e.uptake = 'STOPPED'), 0) as stopped" + FROM)
                .param("lately", ago(now, DAYS)).param("before", ago(now, 2 * DAYS)).query(Totals.class).single();
    }

    private static Object ago(Instant now, int days) {
        return Utc.timestamp(now.minus(Duration.ofDays(days)));
    }

    private static List<Row> first(List<Row> rows, ToIntFunction<Row> figure, int most) {
        return rows.stream().filter(row -> figure.applyAsInt(row) > 0)
                .sorted(Comparator.comparingInt(figure).reversed().thenComparing(Row::article)).limit(most).toList();
    }

    private static Used used(Row row, ArticleRef article) {
        return new Used(article, row.used(), row.stopped(), row.lately());
    }
}
