package org.coresponderalliance.continuum.library.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.library.Trials;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was tried and did not work, and which articles it is about. */
@RestController
@RequestMapping("/api/v1/articles/{id}/trials")
@Tag(name = "Articles")
class TrialApi {

    /** @param practices ids of articles */
    record Declared(@Nullable List<@Nullable Long> practices) {}

    private final Trials trials;
    private final CurrentViewer viewers;

    TrialApi(Trials trials, CurrentViewer viewers) {
        this.trials = trials;
        this.viewers = viewers;
    }

    @GetMapping
    @Operation(summary = "What an article is about that tells what did not work, and where else a practice was tried in vain")
    Trials.Links links(@PathVariable long id) {
        return trials.links(id, viewers.get());
    }

    @PutMapping
    @Operation(summary = "Say which articles one is about", description = "For those who write it; it must be of the kind `TRIED_AND_DID_NOT_WORK`.")
    Trials.Links declare(@PathVariable long id, @RequestBody Declared input) {
        var ids = new HashSet<Long>();
        ArticleInput.required("practices", input.practices()).stream().filter(Objects::nonNull).forEach(ids::add);
        trials.declare(viewers.member(), id, ids);
        return links(id);
    }
}
