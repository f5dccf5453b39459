package org.coresponderalliance.continuum.discussion.web;

import static org.coresponderalliance.continuum.discussion.web.DiscussionInput.required;
import static org.coresponderalliance.continuum.discussion.web.DiscussionInput.text;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.base.Slice;
import org.coresponderalliance.continuum.discussion.DuplicateQueries;
import org.coresponderalliance.continuum.discussion.DuplicateService;
import org.coresponderalliance.continuum.discussion.MergeService;
import org.coresponderalliance.continuum.discussion.web.DiscussionResource.FullDiscussion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Discussions that ask the same: which are likely to, and making one of two. */
@RestController
@Tag(name = "Discussions")
class MergeApi {

    /** Two that are likely the same. @param titleLikeness and {@code textLikeness} in percent */
    record LikelyDuplicate(long id, One newer, One older, int titleLikeness, int textLikeness) {

        static LikelyDuplicate of(DuplicateQueries.Pair pair) {
            return new LikelyDuplicate(pair.id(), One.of(pair.newer()), One.of(pair.older()), pair.titleLikeness(), pair.textLikeness());
        }
    }

    record One(long id, String title, String url, int replies, int facing, boolean answered) {

        static One of(DuplicateQueries.Side side) {
            return new One(side.id(), side.title(), side.url(), side.replies(), side.facing(), side.answered());
        }
    }

    private final MergeService merges;
    private final DuplicateQueries duplicates;
    private final DuplicateService decisions;
    private final Resources resources;
    private final CurrentViewer viewers;

    MergeApi(MergeService merges, DuplicateQueries duplicates, DuplicateService decisions, Resources resources, CurrentViewer viewers) {
        this.merges = merges;
        this.duplicates = duplicates;
        this.decisions = decisions;
        this.resources = resources;
        this.viewers = viewers;
    }

    @PostMapping("/api/v1/discussions/{id}/merging")
    @Operation(summary = "Merge a discussion into another one", description = """
            Its posts stand behind those of the other one, which is the answer; asked for by its own number, it answers 301 with the place where it is. \
            403 where somebody would read what they could not before. Needs the scope moderate.""")
    FullDiscussion merge(@PathVariable long id, @RequestBody DiscussionInput.Merging input) {
        var viewer = viewers.member();
        return resources.discussion(merges.merge(viewer, id, required("into", input.into()), text(input.reason())).discussionId(), viewer);
    }

    @DeleteMapping("/api/v1/discussions/{id}/merging")
    @Operation(summary = "Take it out of the one into which it was merged", description = "Within 30 days. What was written there since stays there. Needs the scope moderate.")
    FullDiscussion part(@PathVariable long id) {
        var viewer = viewers.member();
        return resources.discussion(merges.part(viewer, id).id(), viewer);
    }

    @GetMapping("/api/v1/moderation/duplicates")
    @Operation(summary = "Pairs of discussions that are likely about the same question", description = "The pair that was found last comes first. Needs the scope moderate.")
    Slice<LikelyDuplicate> list(@RequestParam(required = false) @Nullable Long after, @RequestParam(defaultValue = "20") int limit) {
        var pairs = duplicates.open(after == null ? 0 : after, Math.clamp(limit, 1, DiscussionApi.MOST), viewers.member());
        return pairs.map(LikelyDuplicate::of);
    }

    @DeleteMapping("/api/v1/moderation/duplicates/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say that the two are not the same", description = "They are not offered again. Needs the scope moderate.")
    void notTheSame(@PathVariable long id) {
        decisions.notTheSame(viewers.member(), id);
    }
}
