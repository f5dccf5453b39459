package org.coresponderalliance.continuum.attachment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.coresponderalliance.continuum.attachment.StoredFile;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A file as an answer that can do no harm: its type is the one that was found in its content, browsers must not guess
 * another, nothing in it may run, and all but images are saved instead of shown. Parts of it can be asked for.
 */
final class FileAnswers {

    /** Short, because who sees a file changes with what refers to it. */
    private static final Duration KEPT = Duration.ofMinutes(5);

    private FileAnswers() {}

    static ResponseEntity<Resource> of(StoredFile file, HttpServletResponse response) {
        // The chain has written a policy already, which this one replaces.
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        var how = file.type().isImage() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, how.filename(file.name(), StandardCharsets.UTF_8).build().toString())
                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                .eTag('"' + file.sha256() + '"')
                .body(new FileSystemResource(file.path()));
    }
}
