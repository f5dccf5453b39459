package org.coresponderalliance.continuum.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.shell.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/** Takes the requests of guests for pages before the Vaadin application sees them, which would start a session. */
@Component
class GuestPageMapping extends AbstractHandlerMapping {

    private final Pages pages;
    private final CurrentViewer viewers;
    private final GuestPages handler;

    GuestPageMapping(Pages pages, CurrentViewer viewers, GuestPages handler) {
        this.pages = pages;
        this.viewers = viewers;
        this.handler = handler;
        setOrder(10);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        var reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        return reads && request.getParameter("v-r") == null && pages.has(path(request)) && viewers.get().isGuest() ? handler : null;
    }

    static String path(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
