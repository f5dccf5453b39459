package org.coresponderalliance.continuum.member;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.coresponderalliance.continuum.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes guessing passwords slow. The first failures cost nothing, because people mistype; each further one doubles the time
 * until the next try is looked at, up to a quarter of an hour. Counted for the address that was typed, whether or not there
 * is such an account, and for the network address, which many people may share and which therefore has more of them free.
 */
@Component
class SignInFailures {

    private static final int FREE_PER_ADDRESS = 4;
    private static final int FREE_PER_NETWORK = 20;
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGIVEN = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInFailures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How long the next try must wait; empty if it may be made now. */
    Optional<Duration> waiting(String email, String network) {
        var now = clock.instant();
        return jdbc.sql("select max(blocked_until) as until from sign_in_failure where subject in (?, ?)").params(address(email), network(network))
                .query((row, number) -> Optional.ofNullable(Utc.instantOrNull(row, "until"))).single()
                .filter(until -> until.isAfter(now)).map(until -> Duration.between(now, until));
    }

    /** In a transaction of its own: the failure counts although the sign-in is undone. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(String email, String network) {
        var now = clock.instant();
        count(address(email), FREE_PER_ADDRESS, now);
        count(network(network), FREE_PER_NETWORK, now);
    }

    /** Forgives the address. Not the network: one account of one's own must not open the way to guess at others. */
    void succeeded(String email) {
        jdbc.sql("delete from sign_in_failure where subject = ?").param(address(email)).update();
    }

    private void count(String subject, int free, Instant now) {
        var forgiven = Utc.timestamp(now.minus(FORGIVEN));
        jdbc.sql("""
                insert into sign_in_failure (subject, failures, last_at, blocked_until) values (:subject, 1, :now, :now)
                on duplicate key update failures = if(last_at < :forgiven, 1, failures + 1), last_at = :now""")
                .param("subject", subject).param("now", Utc.timestamp(now)).param("forgiven", forgiven).update();
        var failures = jdbc.sql("select failures from sign_in_failure where subject = ?").param(subject).query(Integer.class).single();
        jdbc.sql("update sign_in_failure set blocked_until = ? where subject = ?")
                .params(Utc.timestamp(now.plus(delay(failures - free))), subject).update();
    }

    /** @param excess how many failures there were beyond the free ones */
    static Duration delay(int excess) {
        if (excess <= 0) {
            return Duration.ZERO;
        }
        var delay = FIRST.multipliedBy(1L << Math.min(excess - 1, 20));
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }

    @Scheduled(cron = "0 20 3 * * *")
    void forgetOld() {
        jdbc.sql("delete from sign_in_failure where last_at < ?").param(Utc.timestamp(clock.instant().minus(FORGIVEN))).update();
    }

    /** Hashed: addresses of people who are no members are none of the association's business. */
    private static String address(String email) {
        return "a:" + Secrets.hash(email);
    }

    private static String network(String network) {
        return "n:" + network;
    }
}
