package org.coresponderalliance.continuum.member.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.access.Viewer.Standing;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.member.AccessTokens;
import org.coresponderalliance.continuum.member.AccessTokens.Bearer;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.member.Person;
import org.coresponderalliance.continuum.member.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who the caller is, and the access tokens that speak in their name. */
@RestController
@RequestMapping("/api/v1/me")
@Tag(name = "Me")
class MeApi {

    /**
     * @param standing {@code SILENCED} while the caller reads only
     * @param groups   ids of the groups that they belong to
     * @param tokenId  of the token that asks
     * @param scopes   what that token may be used for
     */
    record Me(Person person, Standing standing, Set<Long> groups, long tokenId, Set<Scope> scopes) {}

    /**
     * @param ending     the token's last characters
     * @param expiresAt  null if it does not expire
     * @param lastUsedAt to a minute; null if it was not used
     * @param current    whether it is the one that asks
     */
    record TokenResource(long id, String name, String ending, Set<Scope> scopes, Instant createdAt, @Nullable Instant expiresAt,
                         @Nullable Instant lastUsedAt, boolean current) {}

    private final AccessTokens tokens;
    private final MemberDirectory members;
    private final CurrentViewer viewers;

    MeApi(AccessTokens tokens, MemberDirectory members, CurrentViewer viewers) {
        this.tokens = tokens;
        this.members = members;
        this.viewers = viewers;
    }

    @GetMapping
    @Operation(summary = "Who the caller is, and what the token may be used for")
    Me me() {
        var viewer = viewers.member();
        var bearer = bearer();
        return new Me(Person.of(members.byline(viewer.id())), viewer.standing(), viewer.groups(), bearer.id(), bearer.scopes());
    }

    @GetMapping("/tokens")
    @Operation(summary = "The caller's access tokens that were not revoked, the newest first")
    List<TokenResource> list() {
        var viewer = viewers.member();
        var current = bearer().id();
        return tokens.of(viewer).stream().map(one -> new TokenResource(one.id(), one.name(), one.ending(), one.scopes(), one.createdAt(),
                one.expiresAt(), one.lastUsedAt(), one.id() == current)).toList();
    }

    @PostMapping("/tokens")
    @Operation(summary = "Always refused: a token cannot make another one", description = """
            Who gets hold of a token could otherwise outlive its end. Tokens are made under Settings by who is signed in, or with the command `token` on \
            the machine.""")
    void create() {
        throw new NotAllowed("member.api.tokenByToken");
    }

    @DeleteMapping("/tokens/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revoke one of the caller's tokens, at once and for good", description = "May be the one that asks.")
    void revoke(@PathVariable long id) {
        tokens.revoke(viewers.member(), id);
    }

    /** In the API, whoever is not a guest came with a token. */
    private static Bearer bearer() {
        return (Bearer) java.util.Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()).getPrincipal();
    }
}
