package org.coresponderalliance.continuum.member;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.coresponderalliance.continuum.member.MemberAuthentication.Principal;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Signs members in by email address and password. Whoever is refused learns nothing about accounts: an unknown address, a
 * wrong password and a suspended member get the same answer after the same work.
 */
@Component
public class PasswordSignIn implements AuthenticationProvider {

    private final Members members;
    private final SignInFailures failures;
    private final SampleAccounts samples;
    private final Passwords passwords;
    private final Clock clock;
    private final String hashOfNobody;

    PasswordSignIn(Members members, SignInFailures failures, SampleAccounts samples, Passwords passwords, Clock clock) {
        this.members = members;
        this.failures = failures;
        this.samples = samples;
        this.passwords = passwords;
        this.clock = clock;
        this.hashOfNobody = passwords.hashUnchecked(Secrets.random());
    }

    /** @throws SignInRefused if the two do not go together, or there were too many failures */
    @Override
    public Authentication authenticate(Authentication typed) {
        var email = EmailAddress.normalized(typed.getName());
        var origin = (Origin) Objects.requireNonNull(typed.getDetails());
        failures.waiting(email, origin.network()).ifPresent(wait -> {
            throw new SignInRefused(wait);
        });
        var member = member(email, String.valueOf(typed.getCredentials()), origin).orElseThrow(() -> refused(email, origin));
        failures.succeeded(email);
        return new MemberAuthentication(new Principal(member.id(), member.sessionGeneration, member.role));
    }

    private Optional<Member> member(String email, String password, Origin origin) {
        var found = members.findByEmail(email);
        var hash = found.map(member -> member.passwordHash).orElse(hashOfNobody);
        var matches = passwords.matches(password, hash);
        return found.filter(member -> matches && member.passwordHash != null && member.mayBeSignedInAt(clock.instant())
                && samples.maySignIn(member, origin));
    }

    private SignInRefused refused(String email, Origin origin) {
        failures.failed(email, origin.network());
        return new SignInRefused(null);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
