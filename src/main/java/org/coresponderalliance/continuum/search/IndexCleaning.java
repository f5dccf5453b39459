package org.coresponderalliance.continuum.search;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.coresponderalliance.continuum.base.Utc;
import org.hibernate.search.mapper.orm.Search;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Lucene keeps what was replaced in its files, unfound, until it merges them for reasons of its own. Where it must not lie
 * there any longer, they are merged at once.
 */
@Service
public class IndexCleaning {

    private static final Logger LOG = LoggerFactory.getLogger(IndexCleaning.class);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final EntityManagerFactory entities;
    private final JdbcClient jdbc;
    private final Clock clock;

    IndexCleaning(EntityManagerFactory entities, JdbcClient jdbc, Clock clock) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Writes the files of this copy's index anew, once the entries that are due by now have been replaced. Takes
     * seconds, with a million entries minutes; search answers meanwhile. For a listener, which is called again if this fails.
     *
     * @throws IllegalStateException if the entries are not replaced within five minutes
     */
    public void forgetWhatWasReplaced() {
        var at = clock.instant();
        while (due(at)) {
            if (clock.instant().isAfter(at.plus(PATIENCE))) {
                throw new IllegalStateException("Index entries that were due at " + at + " are not written yet");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        var workspace = Search.mapping(entities).scope(Object.class).workspace();
        workspace.mergeSegments();
        workspace.flush();
        workspace.refresh();
        LOG.info("The files of the index were merged, so that nothing is left of what was redacted");
    }

    private boolean due(Instant at) {
        return jdbc.sql("select exists (select 1 from hsearch_outbox_event where status = 'PENDING' and process_after <= ?)").param(Utc.timestamp(at)).query(Boolean.class).single();
    }
}
