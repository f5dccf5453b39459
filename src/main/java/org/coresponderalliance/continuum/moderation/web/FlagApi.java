package org.coresponderalliance.continuum.moderation.web;

import static org.coresponderalliance.continuum.moderation.web.ModerationInput.required;
import static org.coresponderalliance.continuum.moderation.web.ModerationInput.text;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.moderation.ReviewQueue;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reports by members. */
@RestController
@Tag(name = "Flags")
class FlagApi {

    private final ReviewQueue queue;
    private final CurrentViewer viewers;

    FlagApi(ReviewQueue queue, CurrentViewer viewers) {
        this.queue = queue;
        this.viewers = viewers;
    }

    @PostMapping("/api/v1/flags")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Report a post, a discussion, an article or a member to the moderators",
            description = "A report that it could identify someone (PRIVACY) hides it at once. Reporting the same thing twice changes nothing.")
    void flag(@RequestBody ModerationInput.Flag input) {
        queue.flag(viewers.member(), required("kind", input.kind()).subject(required("id", input.id())), required("reason", input.reason()),
                text(input.note()));
    }
}
