package org.coresponderalliance.continuum.adoption.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.adoption.AdoptionQueries;
import org.coresponderalliance.continuum.adoption.AdoptionService;
import org.coresponderalliance.continuum.adoption.Uptake;
import org.coresponderalliance.continuum.privacy.AnswersJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What programs do with articles. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Adoptions")
class AdoptionApi {

    private static final int MOST = 100;

    private final AdoptionQueries queries;
    private final AdoptionService adoptions;
    private final CurrentViewer viewers;

    AdoptionApi(AdoptionQueries queries, AdoptionService adoptions, CurrentViewer viewers) {
        this.queries = queries;
        this.adoptions = adoptions;
        this.viewers = viewers;
    }

    @GetMapping("/articles/{id}/adoptions")
    @Operation(summary = "What programs do with an article: the caller's own first, then those like it",
            description = "For members. Each item says under `fit` how like the caller's program it is, and what each facet added to that.")
    AdoptionResource.Part list(@PathVariable long id, @RequestParam(required = false) @Nullable Uptake uptake, @RequestParam(defaultValue = "false") boolean like,
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "20") int limit) {
        return AdoptionResource.Part.of(queries.list(id, uptake, like, viewers.get(), after, Math.clamp(limit, 1, MOST)));
    }

    @GetMapping("/articles/{id}/adoption")
    @Operation(summary = "What the caller's program does with an article")
    AdoptionResource.Own own(@PathVariable long id) {
        return AdoptionResource.Own.of(queries.own(id, viewers.member()));
    }

    @PutMapping("/articles/{id}/adoption")
    @Operation(summary = "Record what the caller's program does with an article", description = """
            409 with their text if somebody of the program recorded since the base. 422 with `findings` where something in it could identify a client: mend \
            it, or send it again with what stays under `privacy.kept`; `state` is HELD while it waits for a moderator.""")
    AdoptionResource.Own record(@PathVariable long id, @RequestBody AdoptionResource.Input input) {
        var viewer = viewers.member();
        var own = queries.own(id, viewer);
        adoptions.record(viewer, id, input.base() == null ? 0 : input.base(), input.typed(own.article().revisions()), AnswersJson.typed(input.privacy()));
        return AdoptionResource.Own.of(queries.own(id, viewer));
    }

    @GetMapping("/adoptions/{id}")
    @Operation(summary = "What a program does with an article, and what it said before")
    AdoptionResource.History history(@PathVariable long id) {
        return AdoptionResource.History.of(queries.history(id, viewers.get()));
    }

    @DeleteMapping("/adoptions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take back what one has recorded")
    void takeBack(@PathVariable long id) {
        adoptions.takeBack(viewers.member(), id);
    }

    @PostMapping("/adoptions/{id}/restoration")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Bring back what one has taken back")
    void bringBack(@PathVariable long id) {
        adoptions.bringBack(viewers.member(), id);
    }
}
