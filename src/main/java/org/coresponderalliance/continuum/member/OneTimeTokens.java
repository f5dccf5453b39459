package org.coresponderalliance.continuum.member;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.coresponderalliance.continuum.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Links that do one thing, once, for a while. */
@Component
class OneTimeTokens {

    /** What a link does, and for how long it may. */
    enum Kind {
        CONFIRM_APPLICATION(Duration.ofDays(7)),
        WELCOME(Duration.ofDays(14)),
        RESET_PASSWORD(Duration.ofHours(1)),
        FIRST_ADMINISTRATOR(Duration.ofDays(1));

        private final Duration valid;

        Kind(Duration valid) {
            this.valid = valid;
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    OneTimeTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new token, in place of those of the same kind that the subject still has. */
    String issue(Kind kind, long subjectId) {
        var token = Secrets.random();
        var now = clock.instant();
        revoke(kind, subjectId);
        jdbc.sql("insert into one_time_token (token_hash, kind, subject_id, created_at, expires_at) values (?, ?, ?, ?, ?)")
                .params(Secrets.hash(token), kind.name(), subjectId, Utc.timestamp(now), Utc.timestamp(now.plus(kind.valid))).update();
        return token;
    }

    /** Whose token it is, if it can still be used. Leaves it usable: mail programs open links before people do. */
    Optional<Long> subject(Kind kind, String token) {
        return jdbc.sql("select subject_id from one_time_token where token_hash = ? and kind = ? and used_at is null and expires_at > ?")
                .params(Secrets.hash(token), kind.name(), Utc.timestamp(clock.instant())).query(Long.class).optional();
    }

    /** Uses the token up. @return whose it was; empty if it was none, is too old or was used before */
    Optional<Long> use(Kind kind, String token) {
        var now = Utc.timestamp(clock.instant());
        return subject(kind, token).filter(subject -> jdbc
                .sql("update one_time_token set used_at = ? where token_hash = ? and used_at is null and expires_at > ?")
                .params(now, Secrets.hash(token), now).update() == 1);
    }

    void revoke(Kind kind, long subjectId) {
        jdbc.sql("delete from one_time_token where kind = ? and subject_id = ? and used_at is null").params(kind.name(), subjectId).update();
    }

    @Scheduled(cron = "0 10 3 * * *")
    void forgetOld() {
        jdbc.sql("delete from one_time_token where expires_at < ?").param(Utc.timestamp(clock.instant().minus(Duration.ofDays(30)))).update();
    }
}
