package org.coresponderalliance.continuum.member;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import org.coresponderalliance.continuum.base.TooManyRequests;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often one network may ask for what costs us work or sends mail. Kept in memory: a restart forgives. */
@Component
public class RateLimits {

    /** What is limited, to how many in which time. */
    public enum Limit {
        SIGN_IN(30, Duration.ofMinutes(1)),
        RESET(10, Duration.ofMinutes(10)),
        JOIN(10, Duration.ofMinutes(10)),
        /** For each access token, or each network without one; {@code continuum.api.requests-per-minute} sets another number. */
        API(600, Duration.ofMinutes(1));

        private final int most;
        private final Duration period;

        Limit(int most, Duration period) {
            this.most = most;
            this.period = period;
        }
    }

    private record Key(Limit limit, String who) {}

    private final LoadingCache<Key, Bucket> buckets;

    RateLimits(Clock clock, @Value("${continuum.api.requests-per-minute:0}") int apiRequests) {
        var time = new ClockTime(clock);
        this.buckets = Caffeine.newBuilder().maximumSize(50_000).expireAfterAccess(Duration.ofMinutes(20)).build(key -> {
            var most = key.limit() == Limit.API && apiRequests > 0 ? apiRequests : key.limit().most;
            return Bucket.builder().withCustomTimePrecision(time)
                    .addLimit(limit -> limit.capacity(most).refillGreedy(most, key.limit().period)).build();
        });
    }

    /** Counts one request. @throws TooManyRequests if there were too many, with the time until the next will be taken */
    public void count(Limit limit, String who) {
        var taken = buckets.get(new Key(limit, who)).tryConsumeAndReturnRemaining(1);
        if (!taken.isConsumed()) {
            throw new TooManyRequests(Duration.ofNanos(taken.getNanosToWaitForRefill()).plusSeconds(1));
        }
    }

    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
