package org.coresponderalliance.continuum.attachment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.attachment.AttachmentQueries;
import org.coresponderalliance.continuum.attachment.AttachmentService;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files: uploaded by members' pages under {@code /attachments}, by programs under {@code /api/v1/attachments}, and read
 * under the URL that texts refer to. A file that the viewer may not see answers like one that never was.
 */
@RestController
@Tag(name = "Attachments")
class AttachmentEndpoint {

    private final AttachmentService service;
    private final AttachmentQueries queries;
    private final CurrentViewer viewers;

    AttachmentEndpoint(AttachmentService service, AttachmentQueries queries, CurrentViewer viewers) {
        this.service = service;
        this.queries = queries;
        this.viewers = viewers;
    }

    /** Takes a file in: multipart form data with {@code file} and, for an image, {@code alt}. */
    @PostMapping({"/attachments", "/api/v1/attachments"})
    @Operation(summary = "Upload an image, a PDF or an Office file of at most 10 MB", description = "Multipart form data with `file` and, for an image, `alt`. The answer has the Markdown that shows it in a text.")
    @ResponseStatus(HttpStatus.CREATED)
    Uploaded upload(@RequestParam(required = false) @Nullable MultipartFile file, @RequestParam(required = false) @Nullable String alt) {
        var owner = viewers.member();
        if (file == null) {
            throw new InvalidInput("file", "attachment.missing");
        }
        return Uploaded.of(service.upload(file.getOriginalFilename(), file, alt, owner));
    }

    @GetMapping("/attachments/{key}/{name}")
    ResponseEntity<Resource> read(@PathVariable String key, @PathVariable String name, HttpServletResponse response) {
        return FileAnswers.of(queries.file(key, name, viewers.get()), response);
    }

    @GetMapping("/api/v1/attachments/{key}")
    @Operation(summary = "The bytes of a file")
    ResponseEntity<Resource> read(@PathVariable String key, HttpServletResponse response) {
        return FileAnswers.of(queries.file(key, viewers.get()), response);
    }
}
