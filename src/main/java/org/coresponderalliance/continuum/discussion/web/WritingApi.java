package org.coresponderalliance.continuum.discussion.web;

import static org.coresponderalliance.continuum.discussion.web.DiscussionInput.text;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.Markdown;
import org.coresponderalliance.continuum.base.Slice;
import org.coresponderalliance.continuum.discussion.BookmarkQueries;
import org.coresponderalliance.continuum.discussion.Limits;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.member.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What stands beside reading and writing: bookmarks, and how a text will look. */
@RestController
@RequestMapping("/api/v1")
class WritingApi {

    /** @param text beginning of the post, at most 300 characters @param at when it was bookmarked */
    record Bookmark(long discussionId, int number, String title, String url, Person author, String text, Instant at) {}

    record MarkdownText(@Nullable String markdown) {}

    /** @param html sanitized */
    record Preview(String html) {}

    private final BookmarkQueries bookmarks;
    private final MemberDirectory members;
    private final Markdown markdown;
    private final CurrentViewer viewers;

    WritingApi(BookmarkQueries bookmarks, MemberDirectory members, Markdown markdown, CurrentViewer viewers) {
        this.bookmarks = bookmarks;
        this.members = members;
        this.markdown = markdown;
        this.viewers = viewers;
    }

    @GetMapping("/bookmarks")
    @Tag(name = "Posts")
    @Operation(summary = "The posts that the caller bookmarked and still sees, the latest bookmark first")
    Slice<Bookmark> bookmarks(@RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "20") int limit) {
        var rows = bookmarks.list(after, Math.clamp(limit, 1, DiscussionApi.MOST), viewers.member());
        var people = members.bylines(rows.items().stream().map(BookmarkQueries.Row::authorId).toList());
        return rows.map(row -> new Bookmark(row.discussionId(), row.number(), row.title(), row.url(), Person.of(people.get(row.authorId())),
                row.text(), row.at()));
    }

    @PostMapping("/markdown")
    @Tag(name = "Posts")
    @Operation(summary = "How a text will look as a post")
    Preview preview(@RequestBody MarkdownText input) {
        viewers.member();
        return new Preview(markdown.render(InputText.field("markdown", Limits.BODY).optional(text(input.markdown()))).html());
    }
}
