package org.coresponderalliance.continuum.member.web;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import org.coresponderalliance.continuum.access.ViewerSource;
import org.coresponderalliance.continuum.member.LastSeen;
import org.coresponderalliance.continuum.member.MemberAuthentication;
import org.coresponderalliance.continuum.member.Origin;
import org.coresponderalliance.continuum.member.PasswordSignIn;
import org.coresponderalliance.continuum.shell.Pages;
import org.coresponderalliance.continuum.shell.web.SecurityHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * The community as people see it. Who gets as far as a screen at all is said here, what they see there by the rules. Guests
 * read without a session; a session begins with signing in.
 */
@Configuration
@EnableWebSecurity
class SecurityConfiguration {

    /** Counts and changes nothing of anybody's, and comes from guests, who have no token to send along. */
    private static final String OPENED_HITS = "/search/hits";

    /** No more than there is: whatever else lies below these would be the application's, and start a session for a guest. */
    private static final String[] OPEN = {
        "/styles/**", "/scripts/**", "/fonts/**", "/icons/**", "/favicon.ico", "/site.css", "/site/logo", "/robots.txt", "/sitemap.xml", "/sitemaps/*", "/library/feed.atom", "/error",
        "/attachments", "/attachments/*/*", "/library/*/*/pdf", "/library/*/*/revisions/*/pdf", "/library/*/*/files/*", "/library/*/*/files/*/*", "/library/*/*/cite.bib", "/library/*/*/recommendations/*/cite.bib", "/actuator/health/**", "/join", "/join/confirm", "/sign-in", "/sign-out", "/reset", "/reset/new", "/welcome", "/first-administrator",
        "/search/suggestions", OPENED_HITS
    };

    @Bean
    @Order(2)
    SecurityFilterChain screens(HttpSecurity http, PasswordSignIn passwords, SignInPage page, SignInEntry entry, RememberMe browsers,
                                ViewerSource viewers, LastSeen lastSeen, Pages pages, StaleForms stale, NavigationAccessControl navigation) throws Exception {
        SecurityHeaders.apply(http);
        navigation.setLoginView("/sign-in");
        // Named here, without the parent that Spring would make of the same bean: each try would be looked at, and count, twice.
        http.authenticationManager(new ProviderManager(passwords, new Remembered()))
                .csrf(csrf -> csrf.csrfTokenRepository(CsrfCookies.repository()).csrfTokenRequestHandler(new CsrfCookies()).ignoringRequestMatchers(OPENED_HITS)
                        .addObjectPostProcessor(stale.told()))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .formLogin(form -> form.loginPage("/sign-in").usernameParameter("email").authenticationDetailsSource(Origin::of)
                        .successHandler(page::signedIn).failureHandler(page::refused))
                .rememberMe(remember -> remember.rememberMeServices(browsers))
                .logout(logout -> logout.logoutUrl("/sign-out").addLogoutHandler(browsers))
                .addFilterBefore(new StillMember(viewers, lastSeen, browsers), AnonymousAuthenticationFilter.class)
                .exceptionHandling(handling -> handling.authenticationEntryPoint(entry))
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers(OPEN).permitAll()
                        .requestMatchers(request -> isPage(request, pages)).permitAll());
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin
                .enableRequestCacheConfiguration(false)
                .anyRequest(any -> any.authenticated()));
        return http.build();
    }

    /** Nobody reads how long each of its filters takes, and to measure it takes longer than some of them. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    private static boolean isPage(HttpServletRequest request, Pages pages) {
        var reads = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        return reads && pages.has(request.getRequestURI());
    }

    /** Takes what {@link RememberMe} has recognized already. */
    private static final class Remembered implements AuthenticationProvider {

        @Override
        public Authentication authenticate(Authentication recognized) {
            return recognized;
        }

        @Override
        public boolean supports(Class<?> authentication) {
            return MemberAuthentication.class.isAssignableFrom(authentication);
        }
    }
}
