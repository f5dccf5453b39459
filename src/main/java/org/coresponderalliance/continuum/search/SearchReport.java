package org.coresponderalliance.continuum.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Cursor;
import org.coresponderalliance.continuum.search.log.SearchLog;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was searched for, for staff: so that they see what the search and the library lack. There is nothing here for others. */
@Service
public class SearchReport {

    /** How far back can be looked, in days; further than the last nothing is kept. */
    public static final List<Integer> RANGES = List.of(7, 30, 90, SearchLog.DAYS_KEPT);
    public static final int PAGE_SIZE = 50;

    /** What is listed, and what comes first. */
    public enum Tab {
        /** What found nothing at least once, most often first. */
        NOTHING("sum(nothing)", "n > 0"),
        /** What found something at least three times, and a hit was opened after fewer than three in ten; the most ignored first. */
        FEW_OPENED("sum(times) - sum(nothing) - sum(clicked)", "sum(times) - sum(nothing) >= 3 and sum(clicked) * 10 < (sum(times) - sum(nothing)) * 3"),
        /** Everything, what was searched for most often first. */
        MOST("sum(times)", "n > 0");

        private final String order;
        private final String condition;

        Tab(String order, String condition) {
            this.order = order;
            this.condition = condition;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The part with this code; what found nothing for any other. */
        public static Tab of(@Nullable String code) {
            for (var tab : values()) {
                if (tab.code().equals(code)) {
                    return tab;
                }
            }
            return NOTHING;
        }
    }

    /**
     * @param queries  at most {@value #PAGE_SIZE}
     * @param next     cursor of the next ones; null where there are none
     * @param searches how many searches there were in these days
     * @param withheld how many of these are not listed, because their words could identify somebody
     */
    public record Report(List<LoggedQuery> queries, @Nullable String next, int searches, int withheld) {}

    private record Row(LoggedQuery query, long order) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    SearchReport(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The queries of the last days.
     *
     * @param days  one of {@link #RANGES}; any other number is taken for 30
     * @param after cursor of an earlier answer; null for the first ones
     * @throws org.coresponderalliance.continuum.base.NotFound to others than staff
     */
    @Transactional(readOnly = true)
    public Report queries(Tab tab, int days, @Nullable String after, Viewer viewer) {
        Permit.require(viewer, Action.SEE, Content.SEARCH_LOG);
        var from = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(RANGES.contains(days) ? days : 30);
        var rows = rows(tab, from, Cursor.parse(after, 2).orElse(null));
        var shown = rows.subList(0, Math.min(PAGE_SIZE, rows.size()));
        var rewordings = rewordings(from, shown.stream().map(row -> row.query().query()).toList());
        var next = rows.size() > PAGE_SIZE ? Cursor.of(List.of(shown.getLast().order(), shown.getLast().query().query())).text() : null;
        return new Report(shown.stream().map(row -> row.query().reworded(rewordings.get(row.query().query()))).toList(), next,
                count("select coalesce(sum(times), 0) from search_log where day >= ?", from),
                count("select coalesce(sum(times), 0) from search_log where query = '' and day >= ?", from));
    }

    private List<Row> rows(Tab tab, LocalDate from, @Nullable Cursor after) {
        var further = after == null ? "" : " and (n < :n or n = :n and query > :query)";
        var sql = jdbc.sql("select query, sum(times) as times, sum(nothing) as nothing, max(hits) as hits, sum(clicked) as clicked, sum(ranks) as ranks, "
                        + "sum(reworded) as reworded, " + tab.order + " as n from search_log where day >= :from and query <> '' group by query having "
                        + tab.condition + further + " order by n desc, query limit " + (PAGE_SIZE + 1)).param("from", from);
        return (after == null ? sql : sql.param("n", after.number(0)).param("query", after.string(1))).query((row, number) -> row(row)).list();
    }

    private static Row row(ResultSet row) throws SQLException {
        var opened = row.getInt("clicked");
        return new Row(new LoggedQuery(row.getString("query"), row.getInt("times"), row.getInt("nothing"), row.getInt("hits"), opened,
                opened == 0 ? null : (double) row.getInt("ranks") / opened, row.getInt("reworded"), null), row.getLong("n"));
    }

    /** Of each query the words that it was asked in most often instead. */
    private Map<String, String> rewordings(LocalDate from, List<String> queries) {
        var most = new HashMap<String, String>();
        if (!queries.isEmpty()) {
            jdbc.sql("select query, reworded_as from search_rewording where day >= :from and query in (:queries) group by query, reworded_as "
                            + "order by sum(times) desc, reworded_as").param("from", from).param("queries", queries)
                    .query(row -> { most.putIfAbsent(row.getString(1), row.getString(2)); });
        }
        return most;
    }

    private int count(String sql, LocalDate from) {
        return jdbc.sql(sql).param(from).query(Integer.class).single();
    }
}
