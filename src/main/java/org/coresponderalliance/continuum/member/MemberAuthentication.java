package org.coresponderalliance.continuum.member;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.SignedIn;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * A member who signed in. Its authorities are those of the role and of all lesser ones; they only decide which screens
 * open at all, the services ask the rules.
 */
public final class MemberAuthentication extends AbstractAuthenticationToken {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * @param memberId   the member's id
     * @param generation which generation of the member's sessions this is
     * @param role       the role when signing in
     */
    public record Principal(long memberId, int generation, Role role) implements SignedIn, java.security.Principal, Serializable {

        /** The id: it stays when the address or the handle changes. */
        @Override
        public String getName() {
            return String.valueOf(memberId);
        }
    }

    private final Principal principal;

    public MemberAuthentication(Principal principal) {
        super(authorities(principal.role()));
        this.principal = principal;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Principal getPrincipal() {
        return principal;
    }

    private static List<GrantedAuthority> authorities(Role role) {
        return Arrays.stream(Role.values()).filter(lesser -> lesser != Role.GUEST && role.atLeast(lesser))
                .<GrantedAuthority>map(lesser -> new SimpleGrantedAuthority("ROLE_" + lesser.name())).toList();
    }
}
