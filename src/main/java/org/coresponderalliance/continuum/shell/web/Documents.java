package org.coresponderalliance.continuum.shell.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.shell.Chrome;
import org.coresponderalliance.continuum.shell.Frames;
import org.coresponderalliance.continuum.shell.Page;
import org.coresponderalliance.continuum.shell.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Writes whole documents that need neither JavaScript nor a session: pages for guests, sign-in, forms to join. */
@Component
public class Documents {

    private final Templates templates;
    private final Chrome chrome;
    private final Frames frames;
    private final Texts texts;

    Documents(Templates templates, Chrome chrome, Frames frames, Texts texts) {
        this.templates = templates;
        this.chrome = chrome;
        this.frames = frames;
        this.texts = texts;
    }

    /** A page that anybody may keep for as long as it is unchanged. */
    public void write(HttpServletResponse response, int status, Page page) throws IOException {
        write(response, status, page, "no-cache");
    }

    /** A page that carries something of one person's, such as what they typed: kept nowhere. */
    public void writePrivate(HttpServletResponse response, int status, Page page) throws IOException {
        write(response, status, page, "no-store");
    }

    /** The same bytes for what does not exist and for what a guest may not see. */
    public void writeNotFound(HttpServletResponse response) throws IOException {
        var html = templates.render("shell/not-found", Map.of("guest", true));
        write(response, 404, Page.of(texts.get("shell.notFound.title"), "", html));
    }

    /** Leads on for good; asked again each time all the same, since what was put together can be taken apart. */
    void redirect(HttpServletResponse response, String path) {
        prepare(response, HttpStatus.MOVED_PERMANENTLY.value(), "no-cache");
        response.setHeader("Location", path);
    }

    /** The whole document as bytes. */
    byte[] document(Page page) {
        return frames.document(chrome.model(Viewer.guest(), page.active()), page).getBytes(StandardCharsets.UTF_8);
    }

    void prepare(HttpServletResponse response, int status, String caching) {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", SecurityHeaders.GUEST_POLICY);
        response.setHeader("Cache-Control", caching);
    }

    private void write(HttpServletResponse response, int status, Page page, String caching) throws IOException {
        var bytes = document(page);
        prepare(response, status, caching);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
