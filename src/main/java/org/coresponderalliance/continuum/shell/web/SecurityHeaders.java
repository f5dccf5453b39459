package org.coresponderalliance.continuum.shell.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The headers of every response. Used by each security chain, so that there is one list. */
public final class SecurityHeaders {

    private static final String COMMON = "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; "
            + "frame-ancestors 'self'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' ws: wss:; ";

    /** Guests' pages have no inline script and no inline style at all. */
    static final String GUEST_POLICY = COMMON + "script-src 'self'; style-src 'self'";

    /** Vaadin before 25.4 needs inline scripts, evaluation and inline styles. */
    private static final String APPLICATION_POLICY =
            COMMON + "script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'";

    private static final String PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=()";

    private SecurityHeaders() {}

    /** Sets the headers, eagerly: Vaadin commits its responses before the lazy ones would be written. */
    public static void apply(HttpSecurity http) throws Exception {
        http.headers(headers -> headers
                .frameOptions(FrameOptionsConfig::sameOrigin)
                .contentSecurityPolicy(policy -> policy.policyDirectives(APPLICATION_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .cacheControl(cache -> cache.disable()));
        http.headers(headers -> headers.addObjectPostProcessor(new EagerHeaders()));
    }

    /** Those of them that matter to an answer that is given before the filters of security. */
    static void early(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", GUEST_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Referrer-Policy", ReferrerPolicy.SAME_ORIGIN.getPolicy());
        response.setHeader("Permissions-Policy", PERMISSIONS);
    }

    private static final class EagerHeaders implements ObjectPostProcessor<HeaderWriterFilter> {

        @Override
        public <F extends HeaderWriterFilter> F postProcess(F filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
