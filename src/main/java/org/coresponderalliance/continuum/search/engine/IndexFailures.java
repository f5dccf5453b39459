package org.coresponderalliance.continuum.search.engine;

import org.hibernate.search.engine.reporting.EntityIndexingFailureContext;
import org.hibernate.search.engine.reporting.FailureContext;
import org.hibernate.search.engine.reporting.FailureHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Entries that could not be written are in the log, without the texts; the outbox tries them again. */
@Component
public class IndexFailures implements FailureHandler {

    private static final Logger log = LoggerFactory.getLogger(IndexFailures.class);

    private final IndexState state;

    IndexFailures(IndexState state) {
        this.state = state;
    }

    @Override
    public void handle(FailureContext failure) {
        say(String.valueOf(failure.failingOperation()), failure.throwable());
    }

    @Override
    public void handle(EntityIndexingFailureContext failure) {
        say(failure.failingOperation() + " of " + failure.failingEntityReferences(), failure.throwable());
    }

    /** While the engine is away, or the index is just being made, it is no news that nothing can be written. */
    private void say(String what, Throwable why) {
        if (!state.isReady()) {
            log.warn("Search index: {} waits, the engine is away or the index is being built", what);
        } else {
            log.error("Search index: {} failed", what, why);
        }
    }
}
