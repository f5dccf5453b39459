package org.coresponderalliance.continuum.search.log;

import java.time.LocalDate;
import java.util.Collection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The log in the database. */
@Repository
class SearchLogTable {

    private static final String ADD = """
            insert into search_log (day, query, times, nothing, hits, clicked, ranks, reworded) values (?, ?, ?, ?, ?, ?, ?, ?)
            on duplicate key update times = times + value(times), nothing = nothing + value(nothing), hits = value(hits), clicked = clicked + value(clicked),
              ranks = ranks + value(ranks), reworded = reworded + value(reworded)""";
    private static final String REWORDED = """
            insert into search_rewording (day, query, reworded_as, times) values (?, ?, ?, 1) on duplicate key update times = times + 1""";

    private final JdbcTemplate batches;

    SearchLogTable(JdbcTemplate batches) {
        this.batches = batches;
    }

    /** All or nothing. */
    @Transactional
    public void add(Collection<SearchCounts> counts, Collection<SearchCounts.Rewording> rewordings) {
        batches.batchUpdate(ADD, counts.stream().map(one -> new Object[] {one.day(), one.query(), one.times(), one.nothing(), one.hits(), one.clicked(), one.ranks(),
            one.reworded()}).toList());
        batches.batchUpdate(REWORDED, rewordings.stream().map(one -> new Object[] {one.day(), one.query(), one.as()}).toList());
    }

    /** Forgets what is older than this day. */
    @Transactional
    public void forgetBefore(LocalDate day) {
        batches.update("delete from search_log where day < ?", day);
        batches.update("delete from search_rewording where day < ?", day);
    }
}
