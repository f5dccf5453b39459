package org.coresponderalliance.continuum.member;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.coresponderalliance.continuum.base.Utc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes members active again whose suspension has run out. They can sign in from that moment on anyway; this lets others
 * find them again.
 */
@Component
class SanctionExpiry {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SanctionExpiry(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void endWhatHasRunOut() {
        var now = Utc.timestamp(clock.instant());
        var ended = jdbc.sql("select id from member where state = 'SUSPENDED' and suspended_until <= ? for update").param(now).query(Long.class).list();
        ended.forEach(id -> {
            jdbc.sql("update member set state = 'ACTIVE', suspended_until = null, version = version + 1 where id = ?").param(id).update();
            events.publishEvent(new MemberChanged(id));
        });
    }
}
