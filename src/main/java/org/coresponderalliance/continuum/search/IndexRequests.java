package org.coresponderalliance.continuum.search;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks every copy of the site to build its index anew, those that do not run once they start. For what is written past the
 * index because there is too much of it: the outbox would be busy with it for hours, and everything else would wait behind.
 */
@Component
public class IndexRequests {

    private final JdbcClient jdbc;

    IndexRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the transaction that writes, or after it: whoever builds from then on has it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void rebuild() {
        jdbc.sql("update search_rebuild set asked = asked + 1 where id = 1").update();
    }

    /** How often it was asked so far. */
    public int asked() {
        return jdbc.sql("select asked from search_rebuild where id = 1").query(Integer.class).single();
    }
}
