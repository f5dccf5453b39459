package org.coresponderalliance.continuum.base;

import java.time.Clock;
import org.springframework.context.annotation.Primary;
import org.springframework.modulith.events.core.DefaultEventPublicationRegistry;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of events that listeners have still to finish, written in the listener's own transaction: what a listener did and
 * that it did it are in the database together or not at all, and take one transaction instead of three. An event whose listener
 * failed stays in the register as it was, and is told again at the next start.
 */
@Component
@Primary
class EventRegister extends DefaultEventPublicationRegistry {

    EventRegister(EventPublicationRepository events, Clock clock) {
        super(events, clock);
    }

    /** Writes nothing: nobody could see it before the listener's transaction ends, and then it is over. */
    @Override
    @Transactional
    public void markProcessing(Object event, PublicationTargetIdentifier listener) {}

    @Override
    @Transactional
    public void markCompleted(Object event, PublicationTargetIdentifier listener) {
        super.markCompleted(event, listener);
    }

    /** Its note in the database goes with the failed transaction; that it is not being worked on any more does not. */
    @Override
    @Transactional
    public void markFailed(Object event, PublicationTargetIdentifier listener) {
        super.markFailed(event, listener);
    }
}
