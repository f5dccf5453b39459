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
import java.util.Optional;
import java.util.TreeMap;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.base.CommunityException;
import org.coresponderalliance.continuum.base.Moved;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.shell.Chrome;
import org.coresponderalliance.continuum.shell.Frames;
import org.coresponderalliance.continuum.shell.Page;
import org.jsoup.nodes.DataNode;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Puts the page into the first HTML that a member's browser gets, so that reading starts before the application does.
 * The element {@code continuum-page} takes it away when it shows the same content itself, and need not be sent that again:
 * it knows by the marks whether it is what the view has in mind. What the templates made goes into
 * the document as it is: to take it apart and put it together again would take longer than to make it.
 */
@Component
class FirstPaint implements VaadinServiceInitListener {

    private final PaintedPages pages;
    private final CurrentViewer viewers;
    private final Chrome chrome;
    private final Frames frames;

    FirstPaint(PaintedPages pages, CurrentViewer viewers, Chrome chrome, Frames frames) {
        this.pages = pages;
        this.viewers = viewers;
        this.chrome = chrome;
        this.frames = frames;
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
        var page = response.getVaadinRequest() instanceof VaadinServletRequest request ? page(request, response.getVaadinResponse())
                : Optional.<Page>empty();
        var frame = pages.frame(viewers.get(), page.map(Page::active).orElse(""), page.isPresent());
        document.head().appendChild(new DataNode(frames.styles(frame.model())));
        page.ifPresent(shown -> {
            document.title(shown.title() + " · " + frame.model().site().name());
            document.body().prependElement("div").attr("id", "first-paint").attr("data-page", PaintedPages.mark(shown))
                    .attr("data-frame", frame.mark()).appendChild(new DataNode(frames.painted(frame.model(), shown)));
        });
    }

    /** The page at this address for the viewer; empty where the view says in words why there is none. */
    private Optional<Page> page(VaadinServletRequest request, VaadinResponse response) {
        try {
            var page = pages.first(path(request), query(request), viewers.get());
            if (page.isEmpty() && !isView(request)) {
                response.setStatus(HttpStatus.NOT_FOUND.value());
            }
            return page;
        } catch (Moved moved) {
            response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
            response.setHeader(HttpHeaders.LOCATION, moved.page());
        } catch (NotFound nothing) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        } catch (CommunityException nothingToShow) {
            // The view says so itself.
        }
        return Optional.empty();
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
