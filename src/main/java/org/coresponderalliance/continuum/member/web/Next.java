package org.coresponderalliance.continuum.member.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Where somebody goes after signing in: a path of this site, never another site. */
final class Next {

    static final String PARAMETER = "next";

    private Next() {}

    /** The path and query of the request. */
    static String of(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** The path that the parameter names; the home page where it names none of this site. */
    static String safe(@Nullable String next) {
        if (next == null || !next.startsWith("/") || next.startsWith("//") || next.startsWith("/sign-")) {
            return "/";
        }
        return next.contains("\\") || next.chars().anyMatch(c -> c < ' ') ? "/" : next;
    }
}
