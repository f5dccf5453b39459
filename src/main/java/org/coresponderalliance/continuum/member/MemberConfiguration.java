package org.coresponderalliance.continuum.member;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords are kept as Argon2id hashes; hashes that come from elsewhere may be bcrypt's. */
@Configuration
class MemberConfiguration {

    /** Salt 16 bytes, hash 32 bytes, 1 lane, 19 MiB, 2 passes: the minimum that OWASP's password storage sheet names for Argon2id. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder("argon2id", Map.of(
                "argon2id", new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2),
                "bcrypt", new BCryptPasswordEncoder()));
    }
}
