package org.coresponderalliance.continuum.discussion.web;

import static org.coresponderalliance.continuum.discussion.web.DiscussionInput.required;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.TreeMap;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Choice;
import org.coresponderalliance.continuum.base.Slice;
import org.coresponderalliance.continuum.discussion.DiscussionFilter;
import org.coresponderalliance.continuum.discussion.DiscussionFilter.Tab;
import org.coresponderalliance.continuum.discussion.DiscussionQueries;
import org.coresponderalliance.continuum.discussion.DiscussionService;
import org.coresponderalliance.continuum.discussion.Kind;
import org.coresponderalliance.continuum.discussion.SimilarContent;
import org.coresponderalliance.continuum.discussion.ThreadQueries;
import org.coresponderalliance.continuum.discussion.web.DiscussionResource.DiscussionSummary;
import org.coresponderalliance.continuum.discussion.web.DiscussionResource.FullDiscussion;
import org.coresponderalliance.continuum.privacy.AnswersJson;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Discussions: list, read, open, change what stands above their posts. */
@RestController
@RequestMapping("/api/v1/discussions")
@Tag(name = "Discussions")
class DiscussionApi {

    static final int MOST = 100;

    private final DiscussionQueries lists;
    private final ThreadQueries threads;
    private final DiscussionService discussions;
    private final SimilarContent similar;
    private final Taxonomy taxonomy;
    private final Resources resources;
    private final CurrentViewer viewers;

    DiscussionApi(DiscussionQueries lists, ThreadQueries threads, DiscussionService discussions, SimilarContent similar, Taxonomy taxonomy,
                  Resources resources, CurrentViewer viewers) {
        this.lists = lists;
        this.threads = threads;
        this.discussions = discussions;
        this.similar = similar;
        this.taxonomy = taxonomy;
        this.resources = resources;
        this.viewers = viewers;
    }

    @GetMapping
    @Operation(summary = "Discussions, the one with the last post first",
            description = """
                    `show` is latest, unanswered, unread, followed or mine; pinned ones come first in latest. `category` is a slug. Each facet of the \
                    taxonomy is a parameter of its own that may be repeated: topic=safety&topic=dispatch.""")
    Slice<DiscussionSummary> list(@RequestParam(defaultValue = "latest") String show, @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String kind, @RequestParam(required = false) @Nullable String tag,
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "20") int limit,
            @RequestParam MultiValueMap<String, String> all, Viewer viewer) {
        var filter = new DiscussionFilter(Choice.of(Tab.class, "show", show), blankless(category),
                blankless(kind) == null ? null : Choice.of(Kind.class, "kind", kind), blankless(tag), facets(all));
        return resources.rows(lists.list(filter, after, Math.clamp(limit, 1, MOST), viewer));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A discussion with its opening post", description = "The replies stand under `posts`.")
    FullDiscussion get(@PathVariable long id, Viewer viewer) {
        return resources.discussion(id, viewer);
    }

    @PostMapping
    @Operation(summary = "Ask a question, start a discussion, put a case before the others, announce something", description = """
            The state is HELD where a moderator has to look at it first. With an `Idempotency-Key` (at most 80 characters), an attempt that is made \
            again opens no second discussion and gets the first one. 422 with `findings` where something in it could identify a client: mend it, or \
            send it again with what stays under `privacy.kept`; what blocks cannot stay, and what holds needs a reason.""")
    ResponseEntity<FullDiscussion> open(@RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
                                        @RequestBody DiscussionInput.Opening input) {
        var viewer = viewers.member();
        var ref = discussions.open(viewer, input.typed(key));
        return ResponseEntity.created(URI.create("/api/v1/discussions/" + ref.id())).body(resources.discussion(ref.id(), viewer));
    }

    @PatchMapping("/{id}")
    @Operation(summary = "Change title, facets, tags or the fields of a case consult",
            description = "409 with the title as it is now, and who changed it, if somebody did since `version`. 422 with `findings` as for a new one.")
    FullDiscussion edit(@PathVariable long id, @RequestBody DiscussionInput.Heading input) {
        var viewer = viewers.member();
        discussions.edit(viewer, id, input.over(threads.thread(id, viewer)), required("version", input.version()),
                AnswersJson.typed(input.privacy()));
        return resources.discussion(id, viewer);
    }

    @PutMapping("/{id}/answer")
    @Operation(summary = "Accept a post as the answer, in place of another one if there was one")
    FullDiscussion accept(@PathVariable long id, @RequestBody DiscussionInput.Answer input) {
        var viewer = viewers.member();
        discussions.accept(viewer, id, required("number", input.number()));
        return resources.discussion(id, viewer);
    }

    @DeleteMapping("/{id}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say that no post is the answer")
    void unaccept(@PathVariable long id) {
        discussions.accept(viewers.member(), id, null);
    }

    @GetMapping("/similar")
    @Operation(summary = "What resembles a title, at most five: for offering while somebody asks")
    List<SimilarContent.Similar> similar(@RequestParam String title, Viewer viewer) {
        return similar.similar(title, viewer);
    }

    private FacetSelection facets(MultiValueMap<String, String> parameters) {
        var chosen = new TreeMap<String, List<String>>();
        taxonomy.facets().stream().filter(Facet::onDiscussions).map(Facet::code).filter(parameters::containsKey)
                .forEach(code -> chosen.put(code, parameters.get(code).stream().filter(value -> !value.isBlank()).toList()));
        return taxonomy.current(new FacetSelection(chosen));
    }

    private static @Nullable String blankless(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
