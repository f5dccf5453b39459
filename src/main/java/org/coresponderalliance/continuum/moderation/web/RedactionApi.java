package org.coresponderalliance.continuum.moderation.web;

import static org.coresponderalliance.continuum.moderation.web.ModerationInput.required;
import static org.coresponderalliance.continuum.moderation.web.ModerationInput.text;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.moderation.Redactions;
import org.coresponderalliance.continuum.moderation.Subject;
import org.coresponderalliance.continuum.moderation.web.ModerationInput.Redacting;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Texts that must go, for moderators. */
@RestController
@Tag(name = "Redactions")
@RequestMapping("/api/v1/redactions")
class RedactionApi {

    private final Redactions redactions;

    RedactionApi(Redactions redactions) {
        this.redactions = redactions;
    }

    @PostMapping("/preview")
    @Operation(summary = "In how many places a text stands", description = "Of drafts, notifications and mails not even that is told.")
    Redactions.Outcome preview(@RequestBody Redacting input, Viewer moderator) {
        return redactions.preview(subject(input), text(input.text()), moderator);
    }

    @PostMapping
    @Operation(summary = "Take a text out of everything that is kept, for good", description = """
            Out of posts, articles, titles, tags, all of their earlier versions, drafts, notifications, the mail log, reviews, names of files and the \
            search index. It is found as whole words in any case, whatever spaces or markup stand between them. The audit log keeps the act and the \
            reason, and not the text; `inAuditLog` says in how many older entries of the log it stands, where it stays.""")
    Redactions.Outcome redact(@RequestBody Redacting input, Viewer moderator) {
        return redactions.redact(subject(input), text(input.text()), text(input.reason()), moderator);
    }

    private static Subject subject(Redacting input) {
        return required("kind", input.kind()).subject(required("id", input.id()));
    }
}
