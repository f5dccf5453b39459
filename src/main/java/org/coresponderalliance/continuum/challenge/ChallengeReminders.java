package org.coresponderalliance.continuum.challenge;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.coresponderalliance.continuum.challenge.ChallengeTable.Stored;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds whoever answers for a challenge that the day has passed, once for each owner and day. Running twice does no harm. */
@Component
class ChallengeReminders {

    private final ChallengeTable table;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChallengeReminders(ChallengeTable table, TransactionTemplate transactions, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT1H")
    void remind() {
        transactions.executeWithoutResult(one -> table.overdue(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)).forEach(this::remind));
    }

    private void remind(Stored challenge) {
        var now = clock.instant();
        if (table.reminded(challenge.id(), now)) {
            events.publishEvent(new ChallengeOverdue(challenge.id(), challenge.ownerId(), now));
        }
    }
}
