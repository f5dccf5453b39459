package org.coresponderalliance.continuum.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** The page of this site that somebody comes from. */
public final class Referer {

    private Referer() {}

    /** Its path and query; nothing if they come from another site, or their browser does not say. */
    public static Optional<String> path(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.REFERER);
        if (header == null) {
            return Optional.empty();
        }
        try {
            var page = new URI(header);
            var path = page.getRawPath();
            if (path == null || !path.startsWith("/") || path.startsWith("//") || !request.getServerName().equalsIgnoreCase(page.getHost())) {
                return Optional.empty();
            }
            return Optional.of(page.getRawQuery() == null ? path : path + "?" + page.getRawQuery());
        } catch (java.net.URISyntaxException none) {
            return Optional.empty();
        }
    }
}
