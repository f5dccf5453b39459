package org.coresponderalliance.continuum.shell.web;

import jakarta.servlet.http.HttpServletRequest;

/** Which requests are for the API. */
final class ApiPaths {

    private ApiPaths() {}

    static boolean has(HttpServletRequest request) {
        return (request.getRequestURI() + "/").startsWith(request.getContextPath() + "/api/");
    }
}
