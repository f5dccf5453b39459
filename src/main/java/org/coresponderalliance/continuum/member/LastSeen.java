package org.coresponderalliance.continuum.member;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import org.coresponderalliance.continuum.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Notes when members were here last, to five minutes: nobody needs it closer, and each click would write. */
@Service
public class LastSeen {

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
            jdbc.sql("update member set last_seen_at = ? where id = ?").param(Utc.timestamp(clock.instant())).param(memberId).update();
        }
    }
}
