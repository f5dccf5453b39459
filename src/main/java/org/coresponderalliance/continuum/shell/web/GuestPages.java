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
import org.coresponderalliance.continuum.base.NotFound;
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

    GuestPages(Pages pages, Documents documents) {
        this.pages = pages;
        this.documents = documents;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = GuestPageMapping.path(request);
        try {
            documents.write(response, 200, pages.page(path, query(request), Viewer.guest()).orElseThrow(NotFound::new));
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
