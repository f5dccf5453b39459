package org.coresponderalliance.continuum.gap.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.gap.Wishes;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the caller wants to be told of. */
@RestController
@RequestMapping("/api/v1/me/wishes")
@Tag(name = "Gaps")
class WishApi {

    /** @param query what was searched for in vain, at most 200 characters */
    record NewWish(@Nullable String query) {}

    private final Wishes wishes;
    private final CurrentViewer viewers;

    WishApi(Wishes wishes, CurrentViewer viewers) {
        this.wishes = wishes;
        this.viewers = viewers;
    }

    @GetMapping
    @Operation(summary = "What the caller wants to be told of, and was, the last first")
    List<GapResource.Wanted> all() {
        return wishes.of(viewers.member()).stream().map(GapResource.Wanted::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ask to be told when there is an answer", description = "To what a search found nothing for. Curators learn how many wait, and not who.")
    void wish(@RequestBody NewWish wish) {
        wishes.wish(viewers.member(), wish.query() == null ? "" : wish.query());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take that back")
    void takeBack(@RequestParam(defaultValue = "") String query) {
        wishes.takeBack(viewers.member(), query);
    }
}
