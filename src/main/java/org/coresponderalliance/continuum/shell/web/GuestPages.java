package org.coresponderalliance.continuum.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.CommunityException;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.shell.Chrome;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.Pages;
import org.coresponderalliance.continuum.shell.Site;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;

/**
 * Pages for those who are not signed in: whole documents that need neither JavaScript nor a session. What a guest may not
 * see gives the same bytes as what does not exist.
 */
@Component
class GuestPages implements HttpRequestHandler {

    private final Pages pages;
    private final Templates templates;
    private final Chrome chrome;
    private final Site site;
    private final Texts texts;

    GuestPages(Pages pages, Templates templates, Chrome chrome, Site site, Texts texts) {
        this.pages = pages;
        this.templates = templates;
        this.chrome = chrome;
        this.site = site;
        this.texts = texts;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = GuestPageMapping.path(request);
        try {
            var page = pages.page(path, query(request), Viewer.guest()).orElseThrow(org.coresponderalliance.continuum.base.NotFound::new);
            write(response, 200, document(page));
        } catch (CommunityException refused) {
            write(response, 404, document(notFound()));
        }
    }

    private Page notFound() {
        return Page.of(texts.get("shell.notFound.title"), "", templates.render("shell/not-found", Map.of("guest", true)));
    }

    private String document(Page page) {
        return templates.render("shell/document",
                Map.of("page", page, "shell", chrome.model(Viewer.guest(), page.active()), "site", site));
    }

    private static void write(HttpServletResponse response, int status, String document) throws IOException {
        var bytes = document.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", SecurityHeaders.GUEST_POLICY);
        response.setHeader("Cache-Control", "no-cache");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static Map<String, List<String>> query(HttpServletRequest request) {
        var query = new TreeMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> query.put(name, Arrays.asList(values)));
        return query;
    }
}
