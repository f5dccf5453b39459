package org.coresponderalliance.continuum.search;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What was searched for in vain, for modules that work on it. Nobody's name is with it. */
@Service
public class UnfoundQueries {

    /**
     * @param query in lower case
     * @param times how many searches in these words found nothing
     * @param since the first day on which one did, as far as is known
     */
    public record Unfound(String query, int times, LocalDate since) {}

    private final JdbcClient jdbc;

    UnfoundQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those since that day, the most frequent first. */
    public List<Unfound> since(LocalDate day, int most) {
        return jdbc.sql("select query, sum(nothing) as times, min(day) as since from search_log where day >= ? and nothing > 0 and query <> '' "
                + "group by query order by times desc, query limit " + most).param(day).query(Unfound.class).list();
    }
}
