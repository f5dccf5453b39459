package org.coresponderalliance.continuum.member.web;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.coresponderalliance.continuum.shell.web.Documents;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/**
 * Where a guest gets who asks for a screen of members: to the sign-in page, which leads back. An address without a screen
 * is not found, for guests as for members.
 */
@Component
class SignInEntry implements AuthenticationEntryPoint {

    private final Documents documents;

    SignInEntry(Documents documents) {
        this.documents = documents;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal) throws IOException {
        if ("GET".equals(request.getMethod()) && isScreen(request)) {
            response.sendRedirect("/sign-in?next=" + URLEncoder.encode(Next.of(request), StandardCharsets.UTF_8));
        } else {
            documents.writeNotFound(response);
        }
    }

    private static boolean isScreen(HttpServletRequest request) {
        var registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(request.getServletContext()));
        return registry.getNavigationRouteTarget(request.getRequestURI().substring(1)).hasTarget();
    }
}
