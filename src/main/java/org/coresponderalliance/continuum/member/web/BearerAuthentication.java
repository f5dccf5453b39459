package org.coresponderalliance.continuum.member.web;

import java.io.Serial;
import java.util.List;
import org.coresponderalliance.continuum.member.AccessTokens.Bearer;
import org.coresponderalliance.continuum.member.Scope;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A request that came with an access token. Its authorities are the token's scopes: {@code SCOPE_read}. */
final class BearerAuthentication extends AbstractAuthenticationToken {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Bearer bearer;

    BearerAuthentication(Bearer bearer) {
        super(authorities(bearer));
        this.bearer = bearer;
        setAuthenticated(true);
    }

    static String authority(Scope scope) {
        return "SCOPE_" + scope.code();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Bearer getPrincipal() {
        return bearer;
    }

    private static List<GrantedAuthority> authorities(Bearer bearer) {
        return bearer.scopes().stream().<GrantedAuthority>map(scope -> new SimpleGrantedAuthority(authority(scope))).toList();
    }
}
