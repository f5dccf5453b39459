package org.coresponderalliance.continuum.member.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.coresponderalliance.continuum.access.ViewerSource;
import org.coresponderalliance.continuum.base.TooManyRequests;
import org.coresponderalliance.continuum.member.AccessTokens;
import org.coresponderalliance.continuum.member.Origin;
import org.coresponderalliance.continuum.member.RateLimits;
import org.coresponderalliance.continuum.member.RateLimits.Limit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Recognizes the access token of a request, and limits how often each token, or each network without one, may ask. */
final class BearerTokens extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final AccessTokens tokens;
    private final ViewerSource viewers;
    private final RateLimits limits;
    private final ApiRefusals refusals;

    BearerTokens(AccessTokens tokens, ViewerSource viewers, RateLimits limits, ApiRefusals refusals) {
        this.tokens = tokens;
        this.viewers = viewers;
        this.limits = limits;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        try {
            if (header == null) {
                limits.count(Limit.API, Origin.of(request).network());
            } else if (!recognize(header, isReading(request))) {
                refusals.unauthenticated(response, "member.api.badToken");
                return;
            }
        } catch (TooManyRequests tooMany) {
            refusals.tooMany(response, tooMany);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static boolean isReading(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }

    private boolean recognize(String header, boolean reading) {
        var found = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? tokens.bearer(header.substring(SCHEME.length()).strip()).filter(bearer -> viewers.viewer(bearer).isPresent())
                : Optional.<AccessTokens.Bearer>empty();
        found.ifPresent(bearer -> {
            limits.count(Limit.API, "token " + bearer.id());
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new BearerAuthentication(reading ? bearer : bearer.writing()));
            SecurityContextHolder.setContext(context);
        });
        return found.isPresent();
    }
}
