package org.coresponderalliance.continuum.member.web;

import static org.coresponderalliance.continuum.member.web.BearerAuthentication.authority;

import org.coresponderalliance.continuum.access.ViewerSource;
import org.coresponderalliance.continuum.member.AccessTokens;
import org.coresponderalliance.continuum.member.RateLimits;
import org.coresponderalliance.continuum.member.Scope;
import org.coresponderalliance.continuum.shell.web.SecurityHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * The API: no session, no cookie. Whoever sends no token reads as a guest; a token opens what its scopes name. What the
 * viewer then sees or may do is for the rules to say.
 */
@Configuration
class ApiSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, AccessTokens tokens, ViewerSource viewers, RateLimits limits, ApiRefusals refusals)
            throws Exception {
        SecurityHeaders.apply(http);
        // What is read here is for one caller, and the next one may see other things.
        http.headers(headers -> headers.addHeaderWriter(new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-store")));
        return http.securityMatcher("/api/**", "/v3/api-docs/**", "/v3/api-docs.yaml")
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .addFilterBefore(new BearerTokens(tokens, viewers, limits, refusals), AnonymousAuthenticationFilter.class)
                .exceptionHandling(handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers("/v3/api-docs/**", "/v3/api-docs.yaml").permitAll()
                        // Who joins or signs in has no token yet.
                        .requestMatchers(HttpMethod.POST, "/api/v1/applications", "/api/v1/applications/confirmation", "/api/v1/tokens").permitAll()
                        // A mail can carry a link that opens an account, which is more than a token that reads shall get at.
                        .requestMatchers("/api/v1/moderation/**", "/api/v1/mails/**").hasAuthority(authority(Scope.MODERATE))
                        .requestMatchers(HttpMethod.GET, "/api/**").access(readers())
                        .requestMatchers(HttpMethod.HEAD, "/api/**").access(readers())
                        .anyRequest().hasAuthority(authority(Scope.WRITE)))
                .build();
    }

    private static AuthorizationManager<RequestAuthorizationContext> readers() {
        return (who, request) -> new AuthorizationDecision(!(who.get() instanceof BearerAuthentication bearer)
                || bearer.getPrincipal().scopes().contains(Scope.READ));
    }
}
