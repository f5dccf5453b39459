package org.coresponderalliance.continuum.member;

import java.io.Serial;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;

/** Signing in was refused. Says nothing about whether there is such an account. */
public final class SignInRefused extends AuthenticationException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Duration wait;

    SignInRefused(@Nullable Duration wait) {
        super(wait == null ? "no such address and password" : "too many failures");
        this.wait = wait;
    }

    /** How long to wait before the next try is looked at; null where this one was. */
    public @Nullable Duration waiting() {
        return wait;
    }
}
