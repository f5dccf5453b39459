package org.coresponderalliance.continuum.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers who comes without any cookie or token, and so is surely a guest, with a page that is kept, before anything else
 * looks at the request. What is not kept goes the whole way and may be kept then, see {@link GuestPages}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class KeptPageFilter extends OncePerRequestFilter {

    private final KeptPages pages;

    KeptPageFilter(KeptPages pages) {
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var page = isSurelyAGuest(request) ? pages.find(request) : java.util.Optional.<KeptPage>empty();
        if (page.isPresent()) {
            page.get().write(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isSurelyAGuest(HttpServletRequest request) {
        return ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod()))
                && request.getHeader(HttpHeaders.COOKIE) == null && request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }
}
