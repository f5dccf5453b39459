package org.coresponderalliance.continuum.gap.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.gap.GapQueries;
import org.coresponderalliance.continuum.gap.GapService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The gap board, for curators; nothing is here for others. */
@RestController
@RequestMapping("/api/v1/gaps")
@Tag(name = "Gaps")
class GapApi {

    private static final int MOST = 100;

    /** @param title what is missing, in a line of at most 200 characters */
    record NewGap(@Nullable String title) {}

    /** @param into number of the gap that it is the same as */
    record Merge(long into) {}

    /** @param reason at most 500 characters */
    record Dismissal(@Nullable String reason) {}

    /** @param articleId number of a published article */
    record Closure(long articleId) {}

    /** @param articleId the draft that closes the gap once it is published */
    record Started(long articleId) {}

    private final GapQueries queries;
    private final GapService gaps;

    GapApi(GapQueries queries, GapService gaps) {
        this.queries = queries;
        this.gaps = gaps;
    }

    @GetMapping
    @Operation(summary = "What the library does not answer, what matters most first", description = """
            For curators. `state` is open, claimed, closed or dismissed. Each gap says under `reasons` what its rank is made of.""")
    GapResource.Part list(@RequestParam(defaultValue = "") String state, @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "20") int limit,
                          Viewer viewer) {
        var board = queries.board(state(state), after, Math.clamp(limit, 1, MOST), viewer);
        return new GapResource.Part(board.gaps().stream().map(GapResource::of).toList(), board.next());
    }

    @GetMapping("/{id}")
    @Operation(summary = "A gap; of one that was merged the one that it was merged into")
    GapResource one(@PathVariable long id, Viewer viewer) {
        return GapResource.of(queries.one(id, viewer));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Open a gap by hand", description = "422 with `findings` where its words could identify a client: they must be mended.")
    GapResource open(@RequestBody NewGap gap, Viewer viewer) {
        return GapResource.of(queries.one(gaps.open(viewer, gap.title() == null ? "" : gap.title()), viewer));
    }

    @PostMapping("/{id}/claim")
    @Operation(summary = "Take a gap on")
    GapResource claim(@PathVariable long id, Viewer viewer) {
        gaps.claim(viewer, id);
        return one(id, viewer);
    }

    @DeleteMapping("/{id}/claim")
    @Operation(summary = "Give a gap back to the board")
    GapResource giveUp(@PathVariable long id, Viewer viewer) {
        gaps.giveUp(viewer, id);
        return one(id, viewer);
    }

    @PostMapping("/{id}/merge")
    @Operation(summary = "Say that a gap is the same as another one", description = "The other one then counts for both. DELETE takes it out again.")
    GapResource merge(@PathVariable long id, @RequestBody Merge merge, Viewer viewer) {
        gaps.merge(viewer, id, merge.into());
        return one(id, viewer);
    }

    @DeleteMapping("/{id}/merge")
    @Operation(summary = "Take a gap out of the one that it was merged into")
    GapResource split(@PathVariable long id, Viewer viewer) {
        gaps.split(viewer, id);
        return one(id, viewer);
    }

    @PostMapping("/{id}/dismissal")
    @Operation(summary = "Say that a gap needs no article, and why")
    GapResource dismiss(@PathVariable long id, @RequestBody Dismissal dismissal, Viewer viewer) {
        gaps.dismiss(viewer, id, dismissal.reason() == null ? "" : dismissal.reason());
        return one(id, viewer);
    }

    @PostMapping("/{id}/opening")
    @Operation(summary = "Open a gap again that was dismissed or closed")
    GapResource reopen(@PathVariable long id, Viewer viewer) {
        gaps.reopen(viewer, id);
        return one(id, viewer);
    }

    @PostMapping("/{id}/article")
    @Operation(summary = "Start the article that is to close a gap", description = "Claims the gap. Once the article is published, the gap is closed and who waits for it is told.")
    Started start(@PathVariable long id, Viewer viewer) {
        return new Started(gaps.startArticle(viewer, id));
    }

    @PostMapping("/{id}/closure")
    @Operation(summary = "Close a gap by a published article", description = "Who asked to be told, asked the question or faces it too is told, if they see the article.")
    GapResource close(@PathVariable long id, @RequestBody Closure closure, Viewer viewer) {
        gaps.close(viewer, id, closure.articleId());
        return one(id, viewer);
    }

    private static State state(String typed) {
        return Content.GAP.states().stream().filter(one -> one.name().equalsIgnoreCase(typed)).findFirst().orElse(State.OPEN);
    }
}
