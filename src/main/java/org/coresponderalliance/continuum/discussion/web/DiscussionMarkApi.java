package org.coresponderalliance.continuum.discussion.web;

import static org.coresponderalliance.continuum.discussion.web.DiscussionInput.required;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.discussion.FollowService;
import org.coresponderalliance.continuum.discussion.MarkService;
import org.coresponderalliance.continuum.discussion.ReadingService;
import org.coresponderalliance.continuum.discussion.ThreadQueries;
import org.coresponderalliance.continuum.discussion.web.DiscussionResource.Facing;
import org.coresponderalliance.continuum.discussion.web.DiscussionResource.Mine;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a member notes about a discussion for themselves. Doing it twice changes nothing. */
@RestController
@RequestMapping("/api/v1/discussions")
@Tag(name = "Discussions")
class DiscussionMarkApi {

    private final MarkService marks;
    private final FollowService follows;
    private final ReadingService reading;
    private final ThreadQueries threads;
    private final CurrentViewer viewers;

    DiscussionMarkApi(MarkService marks, FollowService follows, ReadingService reading, ThreadQueries threads, CurrentViewer viewers) {
        this.marks = marks;
        this.follows = follows;
        this.reading = reading;
        this.threads = threads;
        this.viewers = viewers;
    }

    @PutMapping("/{id}/facing")
    @Operation(summary = "Say that the caller's program faces this too")
    Facing face(@PathVariable long id) {
        return new Facing(marks.face(viewers.member(), id, true));
    }

    @DeleteMapping("/{id}/facing")
    @Operation(summary = "Say that it does not, or not any more")
    Facing unface(@PathVariable long id) {
        return new Facing(marks.face(viewers.member(), id, false));
    }

    @PutMapping("/{id}/following")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Follow or mute a discussion", description = "FOLLOW: hear of every reply. MUTE: of nothing, and not see it among the unread.")
    void follow(@PathVariable long id, @RequestBody DiscussionInput.Following input) {
        follows.set(viewers.member(), id, required("mode", input.mode()));
    }

    @DeleteMapping("/{id}/following")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Neither follow nor mute it any more")
    void unfollow(@PathVariable long id) {
        follows.set(viewers.member(), id, null);
    }

    @PutMapping("/{id}/reading")
    @Operation(summary = "Say up to which post the caller has read", description = "A position never goes back.")
    Mine read(@PathVariable long id, @RequestBody DiscussionInput.Reading input) {
        var viewer = viewers.member();
        reading.read(viewer, id, required("number", input.number()));
        return Mine.of(threads.thread(id, viewer).mine());
    }

    @PutMapping("/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say that nothing is unread any more, in all discussions")
    void readAll() {
        reading.readAll(viewers.member());
    }
}
