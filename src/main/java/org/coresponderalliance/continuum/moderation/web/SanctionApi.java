package org.coresponderalliance.continuum.moderation.web;

import static org.coresponderalliance.continuum.moderation.web.ModerationInput.required;
import static org.coresponderalliance.continuum.moderation.web.ModerationInput.text;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.moderation.CaseQueries;
import org.coresponderalliance.continuum.moderation.ModeratorNotes;
import org.coresponderalliance.continuum.moderation.Sanction;
import org.coresponderalliance.continuum.moderation.SanctionService;
import org.coresponderalliance.continuum.moderation.SanctionService.Order;
import org.coresponderalliance.continuum.moderation.web.ModerationResource.MemberHistory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What moderators do about members, and know of them. Every operation needs the scope moderate. */
@RestController
@RequestMapping("/api/v1/moderation")
@Tag(name = "Moderation")
class SanctionApi {

    private final SanctionService sanctions;
    private final CaseQueries cases;
    private final ModeratorNotes notes;
    private final CurrentViewer viewers;

    SanctionApi(SanctionService sanctions, CaseQueries cases, ModeratorNotes notes, CurrentViewer viewers) {
        this.sanctions = sanctions;
        this.cases = cases;
        this.notes = notes;
        this.viewers = viewers;
    }

    @GetMapping("/members/{memberId}")
    @Operation(summary = "What moderators know of a member: sanctions, notes, what was reported")
    MemberHistory history(@PathVariable long memberId, Viewer viewer) {
        return MemberHistory.of(cases.history(memberId, viewer));
    }

    @PostMapping("/members/{memberId}/sanctions")
    @Operation(summary = "Warn, silence or suspend a member", description = "It holds at once, and the member is told the reason.")
    ResponseEntity<Sanction> give(@PathVariable long memberId, @RequestBody ModerationInput.Sanctioning input) {
        var viewer = viewers.member();
        var id = sanctions.give(new Order(memberId, required("kind", input.kind()), text(input.reason()), input.until(), input.itemId()), viewer);
        return ResponseEntity.created(URI.create("/api/v1/moderation/sanctions/" + id)).body(sanctions.sanction(id, viewer));
    }

    @GetMapping("/sanctions/{id}")
    @Operation(summary = "One sanction")
    Sanction get(@PathVariable long id, Viewer viewer) {
        return sanctions.sanction(id, viewer);
    }

    @PostMapping("/sanctions/{id}/lifting")
    @Operation(summary = "End a sanction before its time")
    Sanction lift(@PathVariable long id, @RequestBody ModerationInput.Lifting input) {
        var viewer = viewers.member();
        sanctions.lift(id, text(input.reason()), viewer);
        return sanctions.sanction(id, viewer);
    }

    @PostMapping("/members/{memberId}/notes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Note something about a member for the other moderators")
    void note(@PathVariable long memberId, @RequestBody ModerationInput.Note input) {
        notes.add(memberId, text(input.text()), viewers.member());
    }
}
