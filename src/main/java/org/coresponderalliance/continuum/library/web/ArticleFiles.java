package org.coresponderalliance.continuum.library.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.attachment.AttachmentQueries;
import org.coresponderalliance.continuum.attachment.FileType;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.library.ui.ArticlePages;
import org.coresponderalliance.continuum.library.ui.RecommendationPages;
import org.coresponderalliance.continuum.shell.PageRequest;
import org.coresponderalliance.continuum.shell.PdfRenderer;
import org.coresponderalliance.continuum.shell.PdfRenderer.Picture;
import org.coresponderalliance.continuum.shell.web.Documents;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** Articles as files to be taken along: PDFs, and entries for bibliographies. For everybody who may read them. */
@Controller
class ArticleFiles {

    private static final String ARTICLE = "/library/{id}/{slug}";
    private static final Pattern ATTACHED = Pattern.compile("/attachments/([^/]+)/.+");
    /** Those that a PDF can have within it. */
    private static final Set<FileType> PRINTED = EnumSet.of(FileType.PNG, FileType.JPEG, FileType.GIF);
    /** In bytes, of one picture. */
    private static final long LARGEST = 5_000_000;

    private final ArticlePages articles;
    private final RecommendationPages recommendations;
    private final PdfRenderer renderer;
    private final AttachmentQueries files;
    private final CurrentViewer viewers;
    private final Documents documents;

    ArticleFiles(ArticlePages articles, RecommendationPages recommendations, PdfRenderer renderer, AttachmentQueries files, CurrentViewer viewers, Documents documents) {
        this.articles = articles;
        this.recommendations = recommendations;
        this.renderer = renderer;
        this.files = files;
        this.viewers = viewers;
        this.documents = documents;
    }

    @GetMapping(ARTICLE + "/pdf")
    void pdf(@PathVariable String id, @PathVariable String slug, ServletWebRequest request, HttpServletResponse response) throws IOException {
        var viewer = viewers.get();
        pdf(() -> articles.bound(PageRequest.idOf(id), viewer), viewer, request, response);
    }

    /** An earlier revision, or one that is worked on, for those who may read it; its cover says that it is not the one that holds. */
    @GetMapping(ARTICLE + "/revisions/{number}/pdf")
    void pdf(@PathVariable String id, @PathVariable String slug, @PathVariable String number, ServletWebRequest request, HttpServletResponse response) throws IOException {
        var viewer = viewers.get();
        pdf(() -> articles.bound(PageRequest.idOf(id), PageRequest.idOf(number), viewer), viewer, request, response);
    }

    private void pdf(Supplier<ArticlePages.Document> made, Viewer viewer, ServletWebRequest request, HttpServletResponse response) throws IOException {
        try {
            var document = made.get();
            var pdf = renderer.pdf(document.text(), "article", address -> picture(address, viewer));
            if (request.checkNotModified('"' + pdf.version() + '"')) {
                return;
            }
            write(response, "application/pdf", ContentDisposition.inline().filename(document.name() + ".pdf").build(), pdf.bytes());
        } catch (NotFound nothing) {
            documents.writeNotFound(response);
        }
    }

    @GetMapping(ARTICLE + "/cite.bib")
    void bibliography(@PathVariable String id, @PathVariable String slug, HttpServletResponse response) throws IOException {
        bibliography(() -> articles.bibliography(PageRequest.idOf(id), viewers.get()), response);
    }

    @GetMapping(ARTICLE + "/recommendations/{recommendation}/cite.bib")
    void bibliography(@PathVariable String id, @PathVariable String slug, @PathVariable String recommendation, HttpServletResponse response) throws IOException {
        bibliography(() -> recommendations.bibliography(PageRequest.idOf(id), PageRequest.idOf(recommendation), viewers.get()), response);
    }

    private void bibliography(Supplier<ArticlePages.Document> entry, HttpServletResponse response) throws IOException {
        try {
            var document = entry.get();
            write(response, "application/x-bibtex;charset=UTF-8", ContentDisposition.attachment().filename(document.name() + ".bib").build(),
                    (document.text() + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (NotFound nothing) {
            documents.writeNotFound(response);
        }
    }

    private static void write(HttpServletResponse response, String type, ContentDisposition name, byte[] bytes) throws IOException {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private Optional<Picture> picture(String address, Viewer viewer) {
        var attached = ATTACHED.matcher(address);
        if (!attached.matches()) {
            return Optional.empty();
        }
        try {
            var file = files.file(attached.group(1), viewer);
            return PRINTED.contains(file.type()) && file.size() <= LARGEST ? Optional.of(new Picture(file.type().mediaType(), Files.readAllBytes(file.path())))
                    : Optional.empty();
        } catch (NotFound notTheirs) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
