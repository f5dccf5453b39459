package org.coresponderalliance.continuum.library.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.library.Enclosures;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.web.Documents;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Leads to the files that come with articles and counts that they were fetched. For everybody who may read the article. */
@Controller
class EnclosureFiles {

    private static final String FILE = "/library/{id}/{slug}/files/{enclosure}";

    private final Enclosures enclosures;
    private final CurrentViewer viewers;
    private final Documents documents;

    EnclosureFiles(Enclosures enclosures, CurrentViewer viewers, Documents documents) {
        this.enclosures = enclosures;
        this.viewers = viewers;
        this.documents = documents;
    }

    @GetMapping(FILE)
    void current(@PathVariable String id, @PathVariable String slug, @PathVariable String enclosure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        lead(id, enclosure, null, request, response);
    }

    @GetMapping(FILE + "/{number}")
    void version(@PathVariable String id, @PathVariable String slug, @PathVariable String enclosure, @PathVariable String number, HttpServletRequest request,
                 HttpServletResponse response) throws IOException {
        lead(id, enclosure, number, request, response);
    }

    private void lead(String id, String enclosure, @Nullable String number, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var file = enclosures.fetched(PageRequest.idOf(id), PageRequest.idOf(enclosure), number == null ? null : PageRequest.idOf(number), isWhole(request), viewers.get());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader(HttpHeaders.LOCATION, file.url());
        } catch (NotFound nothing) {
            documents.writeNotFound(response);
        }
    }

    /** Neither a part of it, nor what a browser fetches in case somebody wants it, nor a question whether it is there. */
    private static boolean isWhole(HttpServletRequest request) {
        return request.getMethod().equals("GET") && request.getHeader(HttpHeaders.RANGE) == null && request.getHeader("Sec-Purpose") == null && request.getHeader("Purpose") == null;
    }
}
