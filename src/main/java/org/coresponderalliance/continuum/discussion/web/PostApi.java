package org.coresponderalliance.continuum.discussion.web;

import static org.coresponderalliance.continuum.discussion.web.DiscussionInput.reason;
import static org.coresponderalliance.continuum.discussion.web.DiscussionInput.required;
import static org.coresponderalliance.continuum.discussion.web.DiscussionInput.text;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Slice;
import org.coresponderalliance.continuum.discussion.HistoryQueries;
import org.coresponderalliance.continuum.discussion.NewPost;
import org.coresponderalliance.continuum.discussion.PostService;
import org.coresponderalliance.continuum.discussion.RemovalService;
import org.coresponderalliance.continuum.discussion.ThreadFinds;
import org.coresponderalliance.continuum.discussion.ThreadQueries;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.member.Person;
import org.coresponderalliance.continuum.privacy.AnswersJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The posts of a discussion: read, reply, edit, take away and bring back. */
@RestController
@RequestMapping("/api/v1/discussions/{id}/posts")
@Tag(name = "Posts")
class PostApi {

    /**
     * @param replyTo number of the post that it answers; absent where it answers the discussion
     * @param body    Markdown
     * @param privacy what the author says to the findings of an attempt before
     */
    record Reply(@Nullable Integer replyTo, @Nullable String body, @Nullable AnswersJson privacy) {}

    /** @param version of the post as it was read @param body Markdown @param privacy as in a reply */
    record Edit(@Nullable Integer version, @Nullable String body, @Nullable AnswersJson privacy) {}

    /** @param version from 1; the highest is the current one */
    record PostVersion(int version, Person by, Instant at, String markdown) {}

    private final ThreadQueries threads;
    private final ThreadFinds finds;
    private final HistoryQueries histories;
    private final PostService posts;
    private final RemovalService removals;
    private final MemberDirectory members;
    private final Resources resources;
    private final CurrentViewer viewers;

    PostApi(ThreadQueries threads, ThreadFinds finds, HistoryQueries histories, PostService posts, RemovalService removals, MemberDirectory members,
            Resources resources, CurrentViewer viewers) {
        this.threads = threads;
        this.finds = finds;
        this.histories = histories;
        this.posts = posts;
        this.removals = removals;
        this.members = members;
        this.resources = resources;
        this.viewers = viewers;
    }

    @GetMapping("/finds")
    @Operation(summary = "In which posts of this discussion words stand, and how often", description = """
            Literally, whatever the case and the accents of the letters, from two letters on. Replies that the caller does not see are not counted.""")
    List<ThreadFinds.Find> finds(@PathVariable long id, @RequestParam(defaultValue = "") String q, Viewer viewer) {
        return finds.find(id, q, viewer);
    }

    @GetMapping
    @Operation(summary = "The posts of a discussion, by number", description = """
            Numbers stay what they are, so a part neither repeats nor skips anything while others write. What came since is read by asking again after \
            the last number that was seen.""")
    Slice<PostResource> list(@PathVariable long id, @RequestParam(defaultValue = "0") int after, @RequestParam(defaultValue = "50") int limit,
                             Viewer viewer) {
        var thread = threads.thread(id, viewer);
        return resources.posts(thread, threads.after(id, after, Math.clamp(limit, 1, DiscussionApi.MOST), viewer), viewer);
    }

    @GetMapping("/{number}")
    @Operation(summary = "One post")
    PostResource get(@PathVariable long id, @PathVariable int number, Viewer viewer) {
        return resources.post(id, number, viewer);
    }

    @PostMapping
    @Operation(summary = "Reply to a discussion or to one of its posts", description = """
            The state is HELD where a moderator has to look at it first. With an `Idempotency-Key` (at most 80 characters), an attempt that is made \
            again writes no second reply and gets the first one. 422 with `findings` where something in it could identify a client: mend it, or send \
            it again with what stays under `privacy.kept`; what blocks cannot stay, and what holds needs a reason.""")
    ResponseEntity<PostResource> reply(@PathVariable long id, @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
                                       @RequestBody Reply input) {
        var viewer = viewers.member();
        var ref = posts.reply(viewer, new NewPost(id, input.replyTo(), text(input.body()), key, AnswersJson.typed(input.privacy())));
        return ResponseEntity.created(URI.create("/api/v1/discussions/" + ref.discussionId() + "/posts/" + ref.number()))
                .body(resources.post(ref.discussionId(), ref.number(), viewer));
    }

    @PatchMapping("/{number}")
    @Operation(summary = "Edit a post; its former text stays in its history",
            description = "409 with the text as it is now, and who changed it, if somebody did since `version`. 422 with `findings` as for a reply.")
    PostResource edit(@PathVariable long id, @PathVariable int number, @RequestBody Edit input) {
        var viewer = viewers.member();
        posts.edit(viewer, id, number, text(input.body()), required("version", input.version()), AnswersJson.typed(input.privacy()));
        return resources.post(id, number, viewer);
    }

    @GetMapping("/{number}/history")
    @Operation(summary = "All versions of a post, the first one first")
    List<PostVersion> history(@PathVariable long id, @PathVariable int number) {
        var versions = histories.versions(id, number, viewers.get());
        var people = members.bylines(versions.stream().map(HistoryQueries.Version::authorId).collect(Collectors.toSet()));
        return versions.stream().map(one -> new PostVersion(one.version(), Person.of(people.get(one.authorId())), one.writtenAt(), one.markdown()))
                .toList();
    }

    @DeleteMapping("/{number}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete one's own post; a moderator hides somebody else's", description = "Number 1 stands for the discussion.")
    void delete(@PathVariable long id, @PathVariable int number, @RequestParam(defaultValue = "") String reason) {
        removals.delete(viewers.member(), id, number, reason);
    }

    @PostMapping("/{number}/hiding")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Hide a post from all but moderators", description = "Needs the scope moderate.")
    void hide(@PathVariable long id, @PathVariable int number, @RequestBody(required = false) DiscussionInput.@Nullable Reason input) {
        removals.hide(viewers.member(), id, number, reason(input));
    }

    @PostMapping("/{number}/restoration")
    @Operation(summary = "Bring back what was deleted or hidden, publish what was held")
    PostResource restore(@PathVariable long id, @PathVariable int number, @RequestBody(required = false) DiscussionInput.@Nullable Reason input) {
        removals.restore(viewers.member(), id, number, reason(input));
        return resources.post(id, number, viewers.get());
    }
}
