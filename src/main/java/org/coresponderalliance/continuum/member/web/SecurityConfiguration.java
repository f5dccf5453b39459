package org.coresponderalliance.continuum.member.web;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.coresponderalliance.continuum.member.PasswordSignIn;
import org.coresponderalliance.continuum.shell.Pages;
import org.coresponderalliance.continuum.shell.web.SecurityHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * Who gets as far as a screen or an endpoint at all; what they see there is for the rules to say. The API knows no
 * session and no cookie. All else is the community as people see it: guests read without a session, a session begins
 * with signing in.
 */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String[] OPEN = {
        "/styles/**", "/scripts/**", "/fonts/**", "/icons/**", "/favicon.ico", "/site.css", "/site/logo", "/robots.txt", "/sitemap.xml", "/error",
        "/attachments/**", "/actuator/health/**", "/join/**", "/sign-in/**", "/sign-out", "/reset/**", "/welcome/**", "/first-administrator"
    };

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        SecurityHeaders.apply(http);
        return http.securityMatcher("/api/**", "/v3/api-docs/**")
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain screens(HttpSecurity http, PasswordSignIn passwords, SignInPage page, SignInEntry entry, Pages pages,
                                NavigationAccessControl navigation) throws Exception {
        SecurityHeaders.apply(http);
        navigation.setLoginView("/sign-in");
        http.authenticationProvider(passwords)
                .csrf(csrf -> csrf.csrfTokenRepository(CsrfCookies.repository()).csrfTokenRequestHandler(new CsrfCookies()))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .formLogin(form -> form.loginPage("/sign-in").usernameParameter("email").successHandler(page::signedIn).failureHandler(page::refused))
                .logout(logout -> logout.logoutUrl("/sign-out"))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(entry))
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers(OPEN).permitAll()
                        .requestMatchers(request -> isPage(request.getMethod(), request.getRequestURI(), pages)).permitAll());
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin
                .enableRequestCacheConfiguration(false)
                .anyRequest(any -> any.authenticated()));
        return http.build();
    }

    private static boolean isPage(String method, String path, Pages pages) {
        return (HttpMethod.GET.matches(method) || HttpMethod.HEAD.matches(method)) && pages.has(path);
    }
}
