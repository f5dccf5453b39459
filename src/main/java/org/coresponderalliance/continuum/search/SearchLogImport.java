package org.coresponderalliance.continuum.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes over what was searched for before. The words are taken as they are: whoever calls knows that they name nobody. */
@Service
public class SearchLogImport {

    /**
     * Searches of one day in the same words.
     *
     * @param query      in lower case, at most 200 characters
     * @param ranks      of the hits that were opened first, added up
     * @param rewordedAs in which words they were asked again; null where they were not
     */
    public record Searches(LocalDate day, String query, int times, int nothing, int hits, int opened, int ranks, @Nullable String rewordedAs) {}

    private final JdbcClient jdbc;

    SearchLogImport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Searches one) {
        var reworded = one.rewordedAs() == null ? 0 : 1;
        jdbc.sql("insert into search_log (day, query, times, nothing, hits, clicked, ranks, reworded) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(one.day(), one.query(), one.times(), one.nothing(), one.hits(), one.opened(), one.ranks(), reworded).update();
        if (one.rewordedAs() != null) {
            jdbc.sql("insert into search_rewording (day, query, reworded_as, times) values (?, ?, ?, 1)").params(one.day(), one.query(), one.rewordedAs()).update();
        }
    }
}
