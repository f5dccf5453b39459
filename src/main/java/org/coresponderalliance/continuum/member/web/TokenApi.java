package org.coresponderalliance.continuum.member.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.access.SignedIn;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.access.ViewerSource;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotRecognized;
import org.coresponderalliance.continuum.base.TooManyRequests;
import org.coresponderalliance.continuum.member.AccessTokens;
import org.coresponderalliance.continuum.member.Origin;
import org.coresponderalliance.continuum.member.PasswordSignIn;
import org.coresponderalliance.continuum.member.Scope;
import org.coresponderalliance.continuum.member.SignInRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Signing in for programs, which get an access token instead of a session. A token alone makes no other one: who gets hold
 * of one could then outlive its end.
 */
@RestController
@RequestMapping("/api/v1/tokens")
@Tag(name = "Tokens")
class TokenApi {

    /**
     * @param name   what the token is for, at most 80 characters
     * @param scopes what it may be used for
     * @param days   for how many days, at most {@value AccessTokens#LONGEST_DAYS}; absent for one that works until it is revoked
     */
    record SignIn(@Nullable String email, @Nullable String password, @Nullable String name, @Nullable Set<Scope> scopes, @Nullable Integer days) {

        /** Without the password. */
        @Override
        public String toString() {
            return "SignIn[" + name + "]";
        }
    }

    /** @param token which is shown this one time */
    record NewToken(long id, String token) {}

    /**
     * @param ending     the token's last characters
     * @param expiresAt  null if it does not expire
     * @param lastUsedAt to a minute; null if it was not used
     * @param current    whether it is the one that asks
     */
    record TokenResource(long id, String name, String ending, Set<Scope> scopes, Instant createdAt, @Nullable Instant expiresAt,
                         @Nullable Instant lastUsedAt, boolean current) {}

    private final AccessTokens tokens;
    private final PasswordSignIn passwords;
    private final ViewerSource members;
    private final CurrentViewer viewers;
    private final WaitWords waits;

    TokenApi(AccessTokens tokens, PasswordSignIn passwords, ViewerSource members, CurrentViewer viewers, WaitWords waits) {
        this.tokens = tokens;
        this.passwords = passwords;
        this.members = members;
        this.viewers = viewers;
        this.waits = waits;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Sign in with email and password, and get an access token", description = """
            Needs no token, and none replaces the password. 401 says that the two do not go together, 429 after several failures how long to wait, \
            both in the same way whether or not there is such a member.""")
    NewToken create(@RequestBody SignIn typed, HttpServletRequest request) {
        var member = signedIn(typed, Origin.of(request));
        var made = tokens.create(member, typed.name(), Objects.requireNonNullElse(typed.scopes(), Set.of()), valid(typed.days()));
        return new NewToken(made.id(), made.secret());
    }

    @GetMapping
    @Operation(summary = "The caller's access tokens that were not revoked, the newest first")
    List<TokenResource> list() {
        var viewer = viewers.member();
        var current = MeApi.bearer().id();
        return tokens.of(viewer).stream().map(one -> new TokenResource(one.id(), one.name(), one.ending(), one.scopes(), one.createdAt(),
                one.expiresAt(), one.lastUsedAt(), one.id() == current)).toList();
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revoke one of the caller's tokens, at once and for good", description = "May be the one that asks.")
    void revoke(@PathVariable long id) {
        tokens.revoke(viewers.member(), id);
    }

    private Viewer signedIn(SignIn typed, Origin origin) {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(
                Objects.requireNonNullElse(typed.email(), ""), Objects.requireNonNullElse(typed.password(), ""));
        attempt.setDetails(origin);
        try {
            var member = (SignedIn) Objects.requireNonNull(passwords.authenticate(attempt).getPrincipal());
            return members.viewer(member).orElseThrow(TokenApi::refused);
        } catch (SignInRefused refusal) {
            var wait = refusal.waiting();
            throw wait == null ? refused() : new TooManyRequests(wait.plusSeconds(1), waits.of(wait));
        }
    }

    private static NotRecognized refused() {
        return new NotRecognized("member.signIn.refused");
    }

    private static @Nullable Duration valid(@Nullable Integer days) {
        if (days != null && (days < 1 || days > AccessTokens.LONGEST_DAYS)) {
            throw new InvalidInput("days", "member.token.days", AccessTokens.LONGEST_DAYS);
        }
        return days == null ? null : Duration.ofDays(days);
    }
}
