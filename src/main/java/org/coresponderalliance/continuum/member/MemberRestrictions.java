package org.coresponderalliance.continuum.member;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What holds a member back. Decided, explained and noted down by the moderation module; here it only takes effect, at once. */
@Service
public class MemberRestrictions {

    /** "Until somebody ends it", where a time is needed. */
    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

    private final Members members;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MemberRestrictions(Members members, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.members = members;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What holds for a member: silenced members only read, suspended ones cannot sign in and their sessions end.
     *
     * @param silenced  whether they are silenced
     * @param silence   when that ends by itself; null where it lasts until it is ended
     * @param suspended whether they are suspended
     * @param suspense  when that ends by itself; null where it lasts until it is ended
     */
    public record Restrictions(boolean silenced, @Nullable Instant silence, boolean suspended, @Nullable Instant suspense) {}

    /** Puts the restrictions in place of those that held before. @throws NotFound if there is no such member, or they left */
    @Transactional(propagation = Propagation.MANDATORY)
    public void apply(long memberId, Restrictions restrictions) {
        var member = members.findById(memberId).filter(known -> known.state != State.LEFT).orElseThrow(NotFound::new);
        member.silencedUntil = restrictions.silenced() ? Objects.requireNonNullElse(restrictions.silence(), FAR) : null;
        if (restrictions.suspended()) {
            suspend(member, restrictions.suspense());
        } else {
            member.state = State.ACTIVE;
            member.suspendedUntil = null;
        }
        members.saveAndFlush(member);
        events.publishEvent(new MemberChanged(memberId));
    }

    /** Whether this is a time that somebody chose, and not the one that stands for none. */
    static boolean endsByItself(@Nullable Instant until) {
        return until != null && until.isBefore(FAR);
    }

    /** Suspensions that have ended by themselves: the member is seen in the directory again. */
    @Scheduled(fixedDelayString = "PT5M")
    @Transactional
    void endLapsed() {
        jdbc.sql("select id from member where state = 'SUSPENDED' and suspended_until <= ?").param(Utc.timestamp(clock.instant()))
                .query(Long.class).list()
                .forEach(id -> members.findById(id).ifPresent(member -> {
                    member.state = State.ACTIVE;
                    member.suspendedUntil = null;
                    members.save(member);
                    events.publishEvent(new MemberChanged(id));
                }));
    }

    private static void suspend(Member member, @Nullable Instant until) {
        if (member.state != State.SUSPENDED) {
            member.signOutEverywhere();
        }
        member.state = State.SUSPENDED;
        member.suspendedUntil = until;
    }
}
