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

    @Override
    public void handle(FailureContext failure) {
        log.error("Search index: {} failed", failure.failingOperation(), failure.throwable());
    }

    @Override
    public void handle(EntityIndexingFailureContext failure) {
        log.error("Search index: {} failed for {}", failure.failingOperation(), failure.failingEntityReferences(), failure.throwable());
    }
}
