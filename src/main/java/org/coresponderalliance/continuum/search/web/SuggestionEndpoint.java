package org.coresponderalliance.continuum.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.search.Suggestion;
import org.coresponderalliance.continuum.search.Suggestions;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the search field of the top bar asks while somebody types; the same for guests, members and the API. */
@RestController
@Tag(name = "Search")
class SuggestionEndpoint {

    private final Suggestions suggestions;
    private final CurrentViewer viewers;

    SuggestionEndpoint(Suggestions suggestions, CurrentViewer viewers) {
        this.suggestions = suggestions;
        this.viewers = viewers;
    }

    @GetMapping({"/search/suggestions", "/api/v1/search/suggestions"})
    @Operation(summary = "What to offer to who types into a search field")
    ResponseEntity<List<Suggestion>> suggestions(@RequestParam(defaultValue = "") String q) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(suggestions.suggest(q, viewers.get()));
    }
}
