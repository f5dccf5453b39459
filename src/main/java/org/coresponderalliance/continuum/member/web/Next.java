package org.coresponderalliance.continuum.member.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Where somebody goes after signing in: a path of this site, never another site. */
final class Next {

    static final String PARAMETER = "next";

    private Next() {}

    /** The path and query of the request. */
    static String of(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** The page of this site from which the browser came; the home page where it came from elsewhere or does not say. */
    static String before(HttpServletRequest request) {
        try {
            var from = new URI(Objects.requireNonNullElse(request.getHeader(HttpHeaders.REFERER), ""));
            var here = request.getServerName().equalsIgnoreCase(from.getHost());
            return here ? safe(from.getRawPath() + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery())) : "/";
        } catch (URISyntaxException unreadable) {
            return "/";
        }
    }

    /** The path that the parameter names; the home page where it names none of this site. */
    static String safe(@Nullable String next) {
        if (next == null || !next.startsWith("/") || next.startsWith("//") || next.startsWith("/sign-")) {
            return "/";
        }
        return next.contains("\\") || next.chars().anyMatch(c -> c < ' ') ? "/" : next;
    }
}
