package org.coresponderalliance.continuum.search.engine;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.outboxpolling.OutboxPollingExtension;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks after the index: has it built where it is missing or was asked for anew, and notices when its engine goes away and comes back. */
@Component
class IndexWatch {

    private static final Logger log = LoggerFactory.getLogger(IndexWatch.class);

    private final EntityManagerFactory entities;
    private final IndexRebuild rebuild;
    private final IndexState state;
    private final boolean command;
    /** Whether this was said. */
    private boolean missed;

    IndexWatch(EntityManagerFactory entities, IndexRebuild rebuild, IndexState state, @Value("${continuum.command:false}") boolean command) {
        this.entities = entities;
        this.rebuild = rebuild;
        this.state = state;
        this.command = command;
    }

    @EventListener(ApplicationReadyEvent.class)
    void onStart() {
        look();
    }

    /** Something was written past the index by another program, an import for instance; or the engine is away, or back. */
    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT5S")
    synchronized void look() {
        if (command || rebuild.isBuilding()) {
            return;
        }
        switch (rebuild.condition()) {
            case AWAY -> miss("The search engine does not answer: nothing is found until it does, and what is written waits");
            case NEWER -> miss("A newer version of the site has built the search index: nothing is found by this copy of the site, which is to be updated, too");
            case MISSING -> rebuild.start(true);
            case OUTDATED -> rebuild.start(false);
            case WHOLE -> {
                if (missed || !state.isReady()) {
                    missed = false;
                    state.ready();
                    again();
                }
            }
        }
    }

    private void miss(String why) {
        state.away();
        if (!missed) {
            missed = true;
            log.warn(why);
        }
    }

    /** What was tried in vain too often while the engine was away is tried again. */
    private void again() {
        var waiting = Search.mapping(entities).extension(OutboxPollingExtension.get()).reprocessAbortedEvents();
        log.info("The search engine answers; {} entries that could not be written are tried again", waiting);
    }
}
