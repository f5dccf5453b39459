package org.coresponderalliance.continuum.discussion.web;

import static org.coresponderalliance.continuum.discussion.web.DiscussionInput.required;
import static org.coresponderalliance.continuum.discussion.web.DiscussionInput.text;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.base.Choice;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.discussion.MarkService;
import org.coresponderalliance.continuum.discussion.Reaction;
import org.coresponderalliance.continuum.discussion.ThreadQueries;
import org.coresponderalliance.continuum.moderation.ReviewQueue;
import org.coresponderalliance.continuum.moderation.ReviewQueue.FlagReason;
import org.coresponderalliance.continuum.moderation.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The marks that members leave at a post. Doing it twice changes nothing. */
@RestController
@RequestMapping("/api/v1/discussions/{id}/posts/{number}")
@Tag(name = "Posts")
class PostMarkApi {

    /** @param count how many members have reacted so */
    record Reactions(int count) {}

    /** @param note in one's own words, at most 1,000 characters; may be absent */
    record PostFlag(@Nullable FlagReason reason, @Nullable String note) {}

    private final MarkService marks;
    private final ThreadQueries threads;
    private final ReviewQueue queue;
    private final CurrentViewer viewers;

    PostMarkApi(MarkService marks, ThreadQueries threads, ReviewQueue queue, CurrentViewer viewers) {
        this.marks = marks;
        this.threads = threads;
        this.queue = queue;
        this.viewers = viewers;
    }

    @PutMapping("/reactions/{kind}")
    @Operation(summary = "React to a post: helpful or thanks")
    Reactions react(@PathVariable long id, @PathVariable int number, @PathVariable String kind) {
        return new Reactions(marks.react(viewers.member(), id, number, Choice.of(Reaction.class, "kind", kind), true));
    }

    @DeleteMapping("/reactions/{kind}")
    @Operation(summary = "Take a reaction back")
    Reactions unreact(@PathVariable long id, @PathVariable int number, @PathVariable String kind) {
        return new Reactions(marks.react(viewers.member(), id, number, Choice.of(Reaction.class, "kind", kind), false));
    }

    @PutMapping("/bookmark")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Bookmark a post", description = "The bookmark of a discussion is that of its post 1.")
    void bookmark(@PathVariable long id, @PathVariable int number) {
        marks.bookmark(viewers.member(), id, number, true);
    }

    @DeleteMapping("/bookmark")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take the bookmark away")
    void unbookmark(@PathVariable long id, @PathVariable int number) {
        marks.bookmark(viewers.member(), id, number, false);
    }

    @PostMapping("/flags")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Report a post to the moderators",
            description = "A report that it could identify someone (PRIVACY) hides it at once. Number 1 stands for the discussion.")
    void flag(@PathVariable long id, @PathVariable int number, @RequestBody PostFlag input) {
        var viewer = viewers.member();
        var post = threads.post(id, number, viewer).orElseThrow(NotFound::new);
        var subject = number == 1 ? new Subject(Subject.Kind.DISCUSSION, id) : new Subject(Subject.Kind.POST, post.id());
        queue.flag(viewer, subject, required("reason", input.reason()), text(input.note()));
    }
}
