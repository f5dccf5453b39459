package org.coresponderalliance.continuum.library.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.library.ui.ArticlePages;
import org.coresponderalliance.continuum.shell.web.Documents;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Articles as plain documents for paper, for everybody who may read them, with the same bytes for guests as for members. */
@Controller
class PrintedArticle {

    private final ArticlePages pages;
    private final CurrentViewer viewers;
    private final Documents documents;

    PrintedArticle(ArticlePages pages, CurrentViewer viewers, Documents documents) {
        this.pages = pages;
        this.viewers = viewers;
        this.documents = documents;
    }

    @GetMapping("/library/{id:\\d{1,18}}/{slug}/print")
    void print(@PathVariable long id, @PathVariable String slug, HttpServletResponse response) throws IOException {
        try {
            var document = pages.printed(id, viewers.get()).getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("Cache-Control", "no-cache");
            response.getOutputStream().write(document);
        } catch (NotFound nothing) {
            documents.writeNotFound(response);
        }
    }
}
