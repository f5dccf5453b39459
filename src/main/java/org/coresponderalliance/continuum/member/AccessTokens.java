package org.coresponderalliance.continuum.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.SignedIn;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.Act;
import org.coresponderalliance.continuum.audit.AuditLog;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Personal access tokens: what a program shows that uses the API in a member's name. Only hashes are kept. */
@Service
public class AccessTokens {

    /** By which people, and scanners of published code, know such a token. */
    public static final String PREFIX = "ctm_";

    /** For how many days at most a token is made that expires. */
    public static final int LONGEST_DAYS = 3650;

    private static final int LONGEST_NAME = 80;
    private static final int MOST_PER_MEMBER = 50;
    private static final int ENDING = 4;
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    /**
     * @param ending     the token's last characters
     * @param expiresAt  null if it does not expire
     * @param lastUsedAt to a minute; null if it was not used
     */
    public record Token(long id, String name, String ending, Set<Scope> scopes, Instant createdAt, @Nullable Instant expiresAt,
                        @Nullable Instant lastUsedAt) {}

    /** @param secret the token itself, which is shown this one time */
    public record Created(long id, String secret) {}

    /**
     * For whom a token speaks and for what.
     *
     * @param limit the highest role that it acts in
     */
    public record Bearer(long id, long memberId, int generation, Set<Scope> scopes, Role limit) implements SignedIn {

        /** For a request that changes something: without {@link Scope#MODERATE} it does what any member may, and no more. */
        public Bearer writing() {
            return scopes.contains(Scope.MODERATE) ? this : new Bearer(id, memberId, generation, scopes, Role.MEMBER);
        }
    }

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    AccessTokens(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** The member's own tokens that were not revoked, newest first. */
    public List<Token> of(Viewer viewer) {
        return jdbc.sql("""
                select id, name, ending, scopes, created_at, expires_at, last_used_at from access_token
                where member_id = ? and revoked_at is null order by id desc""").param(viewer.id()).query(AccessTokens::token).list();
    }

    /** What the viewer may let a token do, least first. */
    public Set<Scope> offered(Viewer viewer) {
        return AccessRules.may(viewer, Action.DECIDE, Content.REVIEW_ITEM) ? EnumSet.allOf(Scope.class) : EnumSet.of(Scope.READ, Scope.WRITE);
    }

    /**
     * Makes a token for the viewer.
     *
     * @param name  what it is for, 1 to 80 characters
     * @param valid for how long; null if it shall not expire
     * @throws InvalidInput naming {@code name} or {@code scopes}
     */
    @Transactional
    public Created create(Viewer viewer, @Nullable String name, Set<Scope> scopes, @Nullable Duration valid) {
        var called = InputText.field("name", LONGEST_NAME).requiredLine(name);
        if (scopes.isEmpty()) {
            throw new InvalidInput("scopes", "member.token.noScope");
        }
        if (!offered(viewer).containsAll(scopes)) {
            throw new InvalidInput("scopes", "member.token.notModerator");
        }
        if (of(viewer).size() >= MOST_PER_MEMBER) {
            throw new InvalidInput("name", "member.token.tooMany", MOST_PER_MEMBER);
        }
        var secret = PREFIX + Secrets.random();
        var id = insert(viewer.id(), called, secret, scopes, valid);
        audit.record(Act.of(viewer.id(), "token.created", "token", id, "").with("name", called).with("scopes", Scope.codes(scopes)));
        return new Created(id, secret);
    }

    /** Ends a token of the viewer's own at once. @throws NotFound if they have no such token */
    @Transactional
    public void revoke(Viewer viewer, long id) {
        var revoked = jdbc.sql("update access_token set revoked_at = ? where id = ? and member_id = ? and revoked_at is null")
                .params(Utc.timestamp(clock.instant()), id, viewer.id()).update();
        if (revoked == 0) {
            throw new NotFound();
        }
        audit.record(Act.of(viewer.id(), "token.revoked", "token", id, ""));
    }

    /** A bearer as the database has it; the use is noted once a minute, not with each request. */
    private record Found(Bearer bearer, boolean toNote) {}

    /** Whom a token speaks for; empty if there is none such, or it has expired or was revoked. Notes the use. */
    public Optional<Bearer> bearer(String secret) {
        if (!secret.startsWith(PREFIX)) {
            return Optional.empty();
        }
        var now = clock.instant();
        var found = jdbc.sql("""
                select t.id, t.member_id, m.session_generation, t.scopes, t.last_used_at is null or t.last_used_at < ?
                from access_token t join member m on m.id = t.member_id
                where t.token_hash = ? and t.revoked_at is null and (t.expires_at is null or t.expires_at > ?)""")
                .params(Utc.timestamp(now.minus(NOTED_EVERY)), Secrets.hash(secret), Utc.timestamp(now))
                .query((row, number) -> new Found(new Bearer(row.getLong(1), row.getLong(2), row.getInt(3), Scope.parse(row.getString(4)),
                        Role.ADMINISTRATOR), row.getBoolean(5))).optional();
        found.filter(Found::toNote).ifPresent(one -> jdbc.sql("update access_token set last_used_at = ? where id = ?")
                .params(Utc.timestamp(now), one.bearer().id()).update());
        return found.map(Found::bearer);
    }

    private long insert(long memberId, String name, String secret, Set<Scope> scopes, @Nullable Duration valid) {
        var now = clock.instant();
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into access_token (member_id, name, token_hash, ending, scopes, created_at, expires_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(memberId, name, Secrets.hash(secret), secret.substring(secret.length() - ENDING),
                        Scope.codes(scopes), Utc.timestamp(now), valid == null ? null : Utc.timestamp(now.plus(valid))))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    private static Token token(ResultSet row, int number) throws SQLException {
        return new Token(row.getLong("id"), row.getString("name"), row.getString("ending"), Scope.parse(row.getString("scopes")),
                Utc.instant(row, "created_at"), Utc.instantOrNull(row, "expires_at"), Utc.instantOrNull(row, "last_used_at"));
    }
}
