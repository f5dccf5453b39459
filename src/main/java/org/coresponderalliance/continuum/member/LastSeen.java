package org.coresponderalliance.continuum.member;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.coresponderalliance.continuum.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Notes when members were here last, to five minutes: nobody needs it closer, and each click would write. Who comes back
 * after half an hour makes another visit.
 */
@Service
public class LastSeen {

    private static final Duration AWAY = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Cache<Long, Boolean> noted =
            Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(Duration.ofMinutes(5)).build();

    LastSeen(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void note(long memberId) {
        if (noted.asMap().putIfAbsent(memberId, true) == null) {
            var now = clock.instant();
            // Assigned from left to right, so the end of the last visit comes before the present moment.
            jdbc.sql("""
                            update member set last_visit_at = if(last_seen_at < :again, last_seen_at, last_visit_at), last_seen_at = :now
                            where id = :id""")
                    .param("again", Utc.timestamp(now.minus(AWAY))).param("now", Utc.timestamp(now)).param("id", memberId).update();
        }
    }

    /** When the visit before the present one ended; empty on the first. */
    public Optional<Instant> lastVisit(long memberId) {
        return jdbc.sql("select last_visit_at from member where id = ? and last_visit_at is not null").param(memberId)
                .query((row, number) -> Utc.instant(row, "last_visit_at")).optional();
    }
}
