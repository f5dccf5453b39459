package org.coresponderalliance.continuum.search;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.search.engine.IndexStore;
import org.coresponderalliance.continuum.search.meaning.MeaningUpkeep;
import org.hibernate.search.mapper.orm.Search;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What was replaced stays in the files of an engine for a while, unfound. Where it must not lie there any longer, they are written anew
 * at once.
 */
@Service
public class IndexCleaning {

    private static final Logger LOG = LoggerFactory.getLogger(IndexCleaning.class);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final EntityManagerFactory entities;
    private final IndexStore store;
    private final MeaningUpkeep meaning;
    private final JdbcClient jdbc;
    private final Clock clock;

    IndexCleaning(EntityManagerFactory entities, IndexStore store, MeaningUpkeep meaning, JdbcClient jdbc, Clock clock) {
        this.entities = entities;
        this.store = store;
        this.meaning = meaning;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Writes the files of the index that this copy of the site uses anew, once the entries that are due by now have been replaced. Takes
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
        store.forgetWhatWasReplaced(Search.mapping(entities));
        meaning.forgetWhatWasReplaced();
        LOG.info("The files of the index were written anew, so that nothing is left of what was redacted");
    }

    private boolean due(Instant at) {
        return jdbc.sql("select exists (select 1 from hsearch_outbox_event where status = 'PENDING' and process_after <= ?)").param(Utc.timestamp(at)).query(Boolean.class).single();
    }
}
