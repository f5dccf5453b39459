package org.coresponderalliance.continuum.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is told where a request does not get as far as a page or an endpoint: people get a page that says what has happened
 * and what they can do, programs a {@link Problem}. Kinds of refusals have texts {@code shell.refused.<kind>}.
 */
@Component
public class Refusals {

    /** The address is none that the site takes. */
    static final String ADDRESS = "address";
    /** More was sent than is taken. */
    public static final String LONG = "long";
    /** A form does not carry the token of this browser. */
    public static final String STALE = "stale";
    /** Something else is wrong with the request. */
    static final String REQUEST = "request";
    /** Something is wrong with the site. */
    static final String FAILED = "failed";

    private final Documents documents;
    private final Templates templates;
    private final Texts texts;
    private final JsonMapper json;

    Refusals(Documents documents, Templates templates, Texts texts, JsonMapper json) {
        this.documents = documents;
        this.templates = templates;
        this.texts = texts;
        this.json = json;
    }

    public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String kind) throws IOException {
        write(request, response, status, request.getRequestURI(), kind);
    }

    /** @param address what was asked for, where the request has been led elsewhere since */
    void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String address, String kind) throws IOException {
        if (isForProgram(request, address)) {
            write(response, Problem.of(status, texts.get("shell.refused." + kind + ".text")));
        } else {
            page(request, response, status, kind);
        }
    }

    /** @param names of the parameters that are not UTF-8 */
    void unreadable(HttpServletRequest request, HttpServletResponse response, Set<String> names) throws IOException {
        if (isForProgram(request, request.getRequestURI())) {
            var fields = new TreeMap<String, String>();
            names.forEach(name -> fields.put(name, texts.get("base.input.undecodable")));
            write(response, Problem.of(HttpStatus.BAD_REQUEST, texts.get("base.input.undecodable"), fields));
        } else {
            page(request, response, HttpStatus.BAD_REQUEST, ADDRESS);
        }
    }

    void notFound(HttpServletRequest request, HttpServletResponse response, String address) throws IOException {
        if (isForProgram(request, address)) {
            write(response, Problem.of(HttpStatus.NOT_FOUND, texts.get(new NotFound().text())));
        } else {
            documents.writeNotFound(response);
        }
    }

    private void page(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String kind) throws IOException {
        var title = texts.get("shell.refused." + kind + ".title");
        var html = templates.render("shell/refused", Map.of("title", title, "text", texts.get("shell.refused." + kind + ".text"),
                "back", Referer.path(request).orElse("")));
        documents.writePrivate(response, status.value(), Page.of(title, "", html));
    }

    private void write(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    /** Requests to the API, and those that scripts make of pages. */
    private static boolean isForProgram(HttpServletRequest request, String address) {
        var mode = request.getHeader("Sec-Fetch-Mode");
        return ApiPaths.has(address) || mode != null && !mode.equals("navigate")
                || Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "").startsWith("application/");
    }
}
