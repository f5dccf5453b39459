package org.coresponderalliance.continuum.member.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.coresponderalliance.continuum.shell.web.Referer;
import org.jspecify.annotations.Nullable;

/** Where somebody goes after signing in: a path of this site, never another site. */
final class Next {

    static final String PARAMETER = "next";

    /** Where nobody wants to be who has just signed in. */
    private static final List<String> FORMS = List.of("/join", "/reset", "/welcome", "/first-administrator");

    private Next() {}

    /** The path and query of the request. */
    static String of(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /**
     * The path that the parameter names; without it, the page of this site that had the link to sign in. So that page needs
     * not name itself, and one that is not found has the same bytes whatever was asked for.
     */
    static String after(HttpServletRequest request) {
        var named = request.getParameter(PARAMETER);
        if (named != null) {
            return safe(named);
        }
        return Referer.path(request).map(Next::safe).filter(path -> FORMS.stream().noneMatch(path::startsWith)).orElse("/");
    }

    /** The path that the parameter names; the home page where it names none of this site. */
    static String safe(@Nullable String next) {
        if (next == null || !next.startsWith("/") || next.startsWith("//") || next.startsWith("/sign-")) {
            return "/";
        }
        return next.contains("\\") || next.chars().anyMatch(c -> c < ' ') ? "/" : next;
    }
}
