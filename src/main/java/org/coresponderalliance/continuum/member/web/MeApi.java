package org.coresponderalliance.continuum.member.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import java.util.Set;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.access.Viewer.Standing;
import org.coresponderalliance.continuum.member.AccessTokens.Bearer;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.member.Person;
import org.coresponderalliance.continuum.member.Scope;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who the caller is. */
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

    private final MemberDirectory members;
    private final CurrentViewer viewers;

    MeApi(MemberDirectory members, CurrentViewer viewers) {
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

    /** In the API, whoever is not a guest came with a token. */
    static Bearer bearer() {
        return (Bearer) Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()).getPrincipal();
    }
}
