package org.coresponderalliance.continuum.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers requests for parts of the application that there are not, where no session is. Vaadin's servlet would begin one
 * before it finds nothing, and so leave a cookie with a guest.
 */
@Component
@Order(1)
class MissingParts extends OncePerRequestFilter {

    private static final String PARTS = "/VAADIN/";
    /** No file, but where open pages hear from the server. */
    private static final String PUSH = "/VAADIN/push";
    /** Where Vaadin's servlet looks for files. */
    private static final String[] FOLDERS = {"META-INF/VAADIN/webapp", "META-INF/resources"};

    private final Refusals refusals;

    MissingParts(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.startsWith(PARTS) || path.equals(PUSH) || request.getSession(false) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (isFile(request.getRequestURI())) {
            chain.doFilter(request, response);
        } else {
            refusals.notFound(request, response, request.getRequestURI());
        }
    }

    /** Names of files have a dot; what has none may be a folder, which is found too. */
    private static boolean isFile(String path) {
        if (path.indexOf('.', path.lastIndexOf('/')) < 0) {
            return false;
        }
        for (var folder : FOLDERS) {
            if (MissingParts.class.getClassLoader().getResource(folder + path) != null) {
                return true;
            }
        }
        return false;
    }
}
