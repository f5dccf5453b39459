package org.coresponderalliance.continuum.member.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.member.Application;
import org.coresponderalliance.continuum.member.Application.Draft;
import org.coresponderalliance.continuum.member.Applications;
import org.coresponderalliance.continuum.member.Origin;
import org.coresponderalliance.continuum.member.RateLimits;
import org.coresponderalliance.continuum.member.RateLimits.Limit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Applying to join, as with the form; and an application as moderators read it, who decide on it in the review queue. */
@RestController
@Tag(name = "Applications")
class ApplicationApi {

    /** @param key that the link in the mail carries as {@code token} */
    record Confirmation(@Nullable String key) {}

    /** @param message what happens next, in words for the applicant */
    record Received(String message) {}

    private final Applications applications;
    private final RateLimits limits;
    private final Texts texts;

    ApplicationApi(Applications applications, RateLimits limits, Texts texts) {
        this.applications = applications;
        this.limits = limits;
        this.texts = texts;
    }

    @PostMapping("/api/v1/applications")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Apply to join", description = """
            Needs no token. A mail goes to the address, with a key that confirms it; who is a member already gets another mail, and the same answer. \
            Disciplines are the values of the facet `discipline`.""")
    Received apply(@RequestBody Draft draft, HttpServletRequest request) {
        limits.count(Limit.JOIN, Origin.of(request).network());
        applications.apply(draft);
        return new Received(texts.get("member.join.sent.text", Objects.requireNonNullElse(draft.email(), "").strip()));
    }

    @PostMapping("/api/v1/applications/confirmation")
    @Operation(summary = "Confirm the address of an application, which then goes to the moderators", description = "404 if the key was used or is too old.")
    Received confirm(@RequestBody Confirmation confirmation) {
        applications.confirm(Objects.requireNonNullElse(confirmation.key(), ""));
        return new Received(texts.get("member.join.confirmed.text"));
    }

    @GetMapping("/api/v1/moderation/applications/{id}")
    @Operation(summary = "An application, field by field", description = """
            Those that wait are in the review queue, `/api/v1/moderation/queue?kind=APPLICATION`, each with the id of its application as that of its \
            subject; they are approved and declined there.""")
    Application application(@PathVariable long id, Viewer viewer) {
        return applications.application(id, viewer).orElseThrow(NotFound::new);
    }
}
