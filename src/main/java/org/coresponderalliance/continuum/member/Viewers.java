package org.coresponderalliance.continuum.member;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.SignedIn;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.access.Viewer.Standing;
import org.coresponderalliance.continuum.access.ViewerSource;
import org.coresponderalliance.continuum.base.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What a member is to the association right now. Asked at each click, so it is kept for a few seconds, and forgotten at
 * once when the member changes; the seconds matter only where another node made the change.
 */
@Component
class Viewers implements ViewerSource {

    private static final Duration KEPT = Duration.ofSeconds(10);

    private record Account(Role role, State state, @Nullable Instant silencedUntil, @Nullable Instant suspendedUntil, int generation) {

        boolean isSignedInAt(Instant now) {
            return switch (state) {
                case ACTIVE -> true;
                case SUSPENDED -> suspendedUntil != null && !suspendedUntil.isAfter(now);
                default -> false;
            };
        }

        Standing standing(Instant now) {
            return silencedUntil != null && silencedUntil.isAfter(now) ? Standing.SILENCED : Standing.GOOD;
        }
    }

    private record Known(Account account, Set<Long> groups) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final LoadingCache<Long, Optional<Known>> known =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(KEPT).build(this::load);

    Viewers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Viewer> viewer(long memberId) {
        var now = clock.instant();
        return known.get(memberId).filter(one -> one.account().isSignedInAt(now))
                .map(one -> new Viewer(memberId, one.account().role(), one.groups(), one.account().standing(now)));
    }

    @Override
    public Optional<Viewer> viewer(SignedIn someone) {
        return known.get(someone.memberId()).filter(one -> one.account().generation() == someone.generation())
                .flatMap(one -> viewer(someone.memberId()));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forget(MemberChanged event) {
        known.invalidate(event.memberId());
    }

    private Optional<Known> load(long memberId) {
        return jdbc.sql("select role, state, silenced_until, suspended_until, session_generation from member where id = ?").param(memberId)
                .query((row, number) -> new Account(Role.valueOf(row.getString(1)), State.valueOf(row.getString(2)),
                        Utc.instantOrNull(row, "silenced_until"), Utc.instantOrNull(row, "suspended_until"), row.getInt(5)))
                .optional().map(account -> new Known(account, groups(memberId)));
    }

    private HashSet<Long> groups(long memberId) {
        return new HashSet<>(jdbc.sql("select group_id from member_group_membership where member_id = ?").param(memberId)
                .query(Long.class).list());
    }
}
