package org.coresponderalliance.continuum.shell.ui;

import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.base.CommunityException;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.shell.Chrome;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.Site;
import org.coresponderalliance.continuum.shell.Templates;
import org.jsoup.nodes.Document;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Puts the page into the first HTML that a member's browser gets, so that reading starts before the application does.
 * The element {@code continuum-page} takes it away when it shows the same content itself.
 */
@Component
class FirstPaint implements VaadinServiceInitListener {

    private final PaintedPages pages;
    private final CurrentViewer viewers;
    private final Chrome chrome;
    private final Templates templates;
    private final Site site;

    FirstPaint(PaintedPages pages, CurrentViewer viewers, Chrome chrome, Templates templates, Site site) {
        this.pages = pages;
        this.viewers = viewers;
        this.chrome = chrome;
        this.templates = templates;
        this.site = site;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::enrich);
    }

    private void enrich(IndexHtmlResponse response) {
        var document = response.getDocument();
        document.child(0).attr("lang", "en");
        var scheme = chrome.scheme(viewers.get());
        if (!scheme.isEmpty()) {
            document.child(0).attr("data-scheme", scheme);
        }
        var model = Map.of("shell", chrome.model(viewers.get(), ""), "site", site);
        document.head().append(templates.fragment("shell/document", "styles", model));
        if (response.getVaadinRequest() instanceof VaadinServletRequest request) {
            content(document, request, response.getVaadinResponse());
        }
    }

    private void content(Document document, VaadinServletRequest request, VaadinResponse response) {
        try {
            pages.first(path(request), query(request), viewers.get()).ifPresentOrElse(page -> {
                document.title(page.title() + " · " + site.name());
                document.body().prepend(firstPaint(page));
            }, () -> {
                if (!isView(request)) {
                    response.setStatus(HttpStatus.NOT_FOUND.value());
                }
            });
        } catch (NotFound nothing) {
            // The view says so in words.
            response.setStatus(HttpStatus.NOT_FOUND.value());
        } catch (CommunityException nothingToShow) {
            // The view says so itself.
        }
    }

    /** Whether there is a view at this URL that the viewer may open. */
    private static boolean isView(VaadinServletRequest request) {
        var view = RouteConfiguration.forApplicationScope().getRoute(path(request).substring(1));
        return view.isPresent() && mayOpen(view.get(), request);
    }

    private static boolean mayOpen(Class<?> view, VaadinServletRequest request) {
        var roles = AnnotationUtils.findAnnotation(view, RolesAllowed.class);
        return roles == null || Arrays.stream(roles.value()).anyMatch(request::isUserInRole);
    }

    private String firstPaint(Page page) {
        var model = Map.of("shell", chrome.model(viewers.get(), page.active()), "page", page);
        return templates.fragment("shell/document", "frame", model);
    }

    private static String path(VaadinServletRequest request) {
        var path = request.getPathInfo();
        return path == null || path.isEmpty() ? "/" : path;
    }

    private static Map<String, List<String>> query(VaadinServletRequest request) {
        var query = new TreeMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> query.put(name, Arrays.asList(values)));
        return query;
    }
}
