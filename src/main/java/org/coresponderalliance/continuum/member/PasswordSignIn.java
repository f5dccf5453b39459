package org.coresponderalliance.continuum.member;

import java.time.Clock;
import org.coresponderalliance.continuum.access.Content.State;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signs members in by email address and password. */
@Component
public class PasswordSignIn implements AuthenticationProvider {

    private final Members members;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final String hashOfNobody;

    PasswordSignIn(Members members, PasswordEncoder encoder, Clock clock) {
        this.members = members;
        this.encoder = encoder;
        this.clock = clock;
        this.hashOfNobody = encoder.encode("nobody's");
    }

    @Override
    @Transactional
    public Authentication authenticate(Authentication typed) {
        var member = members.findByEmail(EmailAddress.normalized(typed.getName()));
        var hash = member.map(one -> one.passwordHash).orElse(hashOfNobody);
        var matches = encoder.matches(String.valueOf(typed.getCredentials()), hash);
        if (!matches || member.isEmpty() || member.get().passwordHash == null || !mayBeSignedIn(member.get())) {
            throw new SignInRefused("no such address and password", null);
        }
        member.get().lastSeenAt = clock.instant();
        return new MemberAuthentication(new MemberAuthentication.Principal(member.get().id(), member.get().sessionGeneration, member.get().role));
    }

    private boolean mayBeSignedIn(Member member) {
        return member.state == State.ACTIVE
                || member.state == State.SUSPENDED && member.suspendedUntil != null && !member.suspendedUntil.isAfter(clock.instant());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
