package org.coresponderalliance.continuum.member;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.member.MemberAuthentication.Principal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Browsers in which a member stays signed in for 30 days after the last use. Each use changes the token; one that was
 * replaced long ago can only come from somebody who copied it, and then every remembered browser of the member is forgotten.
 */
@Service
public class RememberedBrowsers {

    /** Name of the cookie in which a browser keeps what it is known by. */
    public static final String COOKIE = "remembered";

    /** How long a browser is remembered that is not used. */
    public static final Duration VALID = Duration.ofDays(30);

    private static final Duration GRACE = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(RememberedBrowsers.class);

    /**
     * What a remembered browser is let in as.
     *
     * @param token what it keeps from now on; null where another request has just brought it a new one
     */
    public record Remembered(Principal principal, @Nullable String token) {}

    /**
     * One of them, as its owner sees it.
     *
     * @param key     by which it is forgotten; says nothing that would let anybody in
     * @param name    such as "Firefox on Windows"; empty where the browser did not say
     * @param current whether it is the one that asks
     */
    public record Browser(String key, String name, Instant since, Instant lastUsedAt, boolean current) {}

    private record Row(String series, long memberId, String tokenHash, @Nullable String previousHash, Instant lastUsedAt) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    RememberedBrowsers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Remembers a browser. @param name for its owner to know it by @return what it keeps */
    public String remember(long memberId, String name) {
        var series = Secrets.random();
        var token = Secrets.random();
        var now = Utc.timestamp(clock.instant());
        jdbc.sql("insert into persistent_logins (series, member_id, token_hash, browser, created_at, last_used_at) values (?, ?, ?, ?, ?, ?)")
                .params(Secrets.hash(series), memberId, Secrets.hash(token), name, now, now).update();
        return series + "." + token;
    }

    /** Whom a browser stands for that kept this; empty if nobody any more. */
    public Optional<Remembered> recognize(String kept) {
        var parts = kept.split("\\.");
        return parts.length == 2 ? recognize(parts[0], Secrets.hash(parts[1]), true) : Optional.empty();
    }

    private Optional<Remembered> recognize(String series, String hash, boolean rotate) {
        var found = row(Secrets.hash(series)).filter(row -> row.lastUsedAt().plus(VALID).isAfter(clock.instant()));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var row = found.get();
        if (rotate && row.tokenHash().equals(hash)) {
            var token = Secrets.random();
            return rotate(row, Secrets.hash(token)) ? member(row.memberId()).map(who -> new Remembered(who, series + "." + token))
                    : recognize(series, hash, false);
        }
        if (hash.equals(row.previousHash()) && row.lastUsedAt().plus(GRACE).isAfter(clock.instant())) {
            return member(row.memberId()).map(who -> new Remembered(who, null));
        }
        LOG.warn("A remembered sign-in of member {} was used twice; all of theirs are forgotten", row.memberId());
        forgetAll(row.memberId());
        return Optional.empty();
    }

    private boolean rotate(Row row, String hash) {
        return jdbc.sql("update persistent_logins set previous_hash = token_hash, token_hash = ?, last_used_at = ? where series = ? and token_hash = ?")
                .params(hash, Utc.timestamp(clock.instant()), row.series(), row.tokenHash()).update() == 1;
    }

    private Optional<Row> row(String series) {
        return jdbc.sql("select series, member_id, token_hash, previous_hash, last_used_at from persistent_logins where series = ?").param(series)
                .query((row, number) -> new Row(row.getString(1), row.getLong(2), row.getString(3), row.getString(4), Utc.instant(row, "last_used_at")))
                .optional();
    }

    private Optional<Principal> member(long memberId) {
        return jdbc.sql("select session_generation, role from member where id = ? and state = 'ACTIVE'").param(memberId)
                .query((row, number) -> new Principal(memberId, row.getInt(1), Role.valueOf(row.getString(2)))).optional();
    }

    /** The viewer's own, those used last first. @param kept what the browser that asks has kept; null if it is not remembered */
    public List<Browser> of(Viewer viewer, @Nullable String kept) {
        var current = kept == null ? "" : series(kept);
        return jdbc.sql("""
                select series, browser, created_at, last_used_at from persistent_logins where member_id = ? and last_used_at > ?
                order by last_used_at desc, series limit 100""")
                .params(viewer.id(), Utc.timestamp(clock.instant().minus(VALID)))
                .query((row, number) -> new Browser(row.getString(1), row.getString(2), Utc.instant(row, "created_at"),
                        Utc.instant(row, "last_used_at"), row.getString(1).equals(current))).list();
    }

    /** Forgets one of the viewer's own. Nothing happens if it is forgotten already. */
    public void forget(Viewer viewer, String key) {
        jdbc.sql("delete from persistent_logins where series = ? and member_id = ?").params(key, viewer.id()).update();
    }

    /** Forgets all of a member's but the one that kept this. */
    void forgetOthers(long memberId, @Nullable String kept) {
        jdbc.sql("delete from persistent_logins where member_id = ? and series <> ?").params(memberId, kept == null ? "" : series(kept)).update();
    }

    private static String series(String kept) {
        return Secrets.hash(kept.split("\\.")[0]);
    }

    /** Forgets the browser that kept this. */
    public void forget(String kept) {
        jdbc.sql("delete from persistent_logins where series = ?").param(series(kept)).update();
    }

    void forgetAll(long memberId) {
        jdbc.sql("delete from persistent_logins where member_id = ?").param(memberId).update();
    }

    @Scheduled(cron = "0 30 3 * * *")
    void forgetUnused() {
        jdbc.sql("delete from persistent_logins where last_used_at < ?").param(Utc.timestamp(clock.instant().minus(VALID))).update();
    }
}
