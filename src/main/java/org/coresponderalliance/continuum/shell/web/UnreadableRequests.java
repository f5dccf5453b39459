package org.coresponderalliance.continuum.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers requests with an {@link Unreadable} address, behind the filters of security, which add their headers. */
@Component
@Order(0)
class UnreadableRequests extends OncePerRequestFilter {

    private final Refusals refusals;

    UnreadableRequests(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var unreadable = Unreadable.in(request);
        if (unreadable.tooLong()) {
            refusals.write(request, response, HttpStatus.CONTENT_TOO_LARGE, Refusals.LONG);
        } else if (!unreadable.address().isEmpty()) {
            refusals.unreadable(request, response, unreadable.address());
        } else {
            chain.doFilter(request, response);
        }
    }
}
