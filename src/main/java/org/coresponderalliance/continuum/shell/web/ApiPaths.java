package org.coresponderalliance.continuum.shell.web;

import jakarta.servlet.http.HttpServletRequest;

/** Which requests are for the API. */
final class ApiPaths {

    private ApiPaths() {}

    static boolean has(HttpServletRequest request) {
        return has(request.getRequestURI());
    }

    /** As it was asked for: undecoded. The site has no context path. */
    static boolean has(String address) {
        return (address + "/").startsWith("/api/");
    }
}
