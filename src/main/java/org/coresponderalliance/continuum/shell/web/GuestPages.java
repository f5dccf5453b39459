package org.coresponderalliance.continuum.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.CommunityException;
import org.coresponderalliance.continuum.base.Moved;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.shell.PageChanges;
import org.coresponderalliance.continuum.shell.Pages;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;

/**
 * Pages for those who are not signed in: whole documents that need neither JavaScript nor a session. What a guest may not
 * see gives the same bytes as what does not exist.
 */
@Component
class GuestPages implements HttpRequestHandler {

    private final Pages pages;
    private final Documents documents;
    private final KeptPages kept;
    private final PageChanges changes;

    GuestPages(Pages pages, Documents documents, KeptPages kept, PageChanges changes) {
        this.pages = pages;
        this.documents = documents;
        this.kept = kept;
        this.changes = changes;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var present = kept.find(request);
        if (present.isPresent()) {
            present.get().write(request, response);
            return;
        }
        var moment = changes.moment();
        try {
            var page = pages.page(GuestPageMapping.path(request), query(request), Viewer.guest()).orElseThrow(NotFound::new);
            if (page.topic() == null) {
                documents.write(response, 200, page);
            } else {
                documents.prepare(response, 200, "no-cache");
                kept.keep(request, response, documents.document(page), page.topic(), moment).write(request, response);
            }
        } catch (Moved moved) {
            documents.redirect(response, moved.page());
        } catch (CommunityException refused) {
            documents.writeNotFound(response);
        }
    }

    private static Map<String, List<String>> query(HttpServletRequest request) {
        var query = new TreeMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> query.put(name, Arrays.asList(values)));
        return query;
    }
}
