package org.coresponderalliance.continuum.discussion.web;

import static org.coresponderalliance.continuum.discussion.web.DiscussionInput.reason;
import static org.coresponderalliance.continuum.discussion.web.DiscussionInput.required;
import static org.coresponderalliance.continuum.discussion.web.DiscussionInput.text;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.discussion.CareService;
import org.coresponderalliance.continuum.discussion.RemovalService;
import org.coresponderalliance.continuum.discussion.web.DiscussionResource.FullDiscussion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is done to a discussion as a whole: its author deletes it and brings it back, all else is the moderators'. */
@RestController
@RequestMapping("/api/v1/discussions/{id}")
@Tag(name = "Discussions")
class DiscussionCareApi {

    private static final int OPENING = 1;

    private final CareService care;
    private final RemovalService removals;
    private final Resources resources;
    private final CurrentViewer viewers;

    DiscussionCareApi(CareService care, RemovalService removals, Resources resources, CurrentViewer viewers) {
        this.care = care;
        this.removals = removals;
        this.resources = resources;
        this.viewers = viewers;
    }

    @PutMapping("/lock")
    @Operation(summary = "Lock a discussion: only moderators reply from then on", description = "Needs the scope moderate.")
    FullDiscussion lock(@PathVariable long id, @RequestBody(required = false) DiscussionInput.@Nullable Reason input) {
        care.lock(viewers.member(), id, true, reason(input));
        return resources.discussion(id, viewers.get());
    }

    @DeleteMapping("/lock")
    @Operation(summary = "Unlock it", description = "Needs the scope moderate.")
    FullDiscussion unlock(@PathVariable long id, @RequestParam(defaultValue = "") String reason) {
        care.lock(viewers.member(), id, false, reason);
        return resources.discussion(id, viewers.get());
    }

    @PutMapping("/pin")
    @Operation(summary = "Keep it at the head of its lists", description = "Needs the scope moderate.")
    FullDiscussion pin(@PathVariable long id, @RequestBody(required = false) DiscussionInput.@Nullable Reason input) {
        care.pin(viewers.member(), id, true, reason(input));
        return resources.discussion(id, viewers.get());
    }

    @DeleteMapping("/pin")
    @Operation(summary = "Keep it there no longer", description = "Needs the scope moderate.")
    FullDiscussion unpin(@PathVariable long id, @RequestParam(defaultValue = "") String reason) {
        care.pin(viewers.member(), id, false, reason);
        return resources.discussion(id, viewers.get());
    }

    @PostMapping("/move")
    @Operation(summary = "Move it to another category, and so to its audience", description = "Needs the scope moderate.")
    FullDiscussion move(@PathVariable long id, @RequestBody DiscussionInput.Move input) {
        care.move(viewers.member(), id, required("categoryId", input.categoryId()), text(input.reason()));
        return resources.discussion(id, viewers.get());
    }

    @PostMapping("/hiding")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Hide it from all but moderators", description = "Needs the scope moderate.")
    void hide(@PathVariable long id, @RequestBody(required = false) DiscussionInput.@Nullable Reason input) {
        removals.hide(viewers.member(), id, OPENING, reason(input));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete one's own discussion; a moderator hides somebody else's")
    void delete(@PathVariable long id, @RequestParam(defaultValue = "") String reason) {
        removals.delete(viewers.member(), id, OPENING, reason);
    }

    @PostMapping("/restoration")
    @Operation(summary = "Bring back what was deleted or hidden, publish what was held")
    FullDiscussion restore(@PathVariable long id, @RequestBody(required = false) DiscussionInput.@Nullable Reason input) {
        removals.restore(viewers.member(), id, OPENING, reason(input));
        return resources.discussion(id, viewers.get());
    }
}
