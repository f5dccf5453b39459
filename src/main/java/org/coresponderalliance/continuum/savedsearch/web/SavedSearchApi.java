package org.coresponderalliance.continuum.savedsearch.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.savedsearch.Frequency;
import org.coresponderalliance.continuum.savedsearch.SavedSearch;
import org.coresponderalliance.continuum.savedsearch.SavedSearches;
import org.coresponderalliance.continuum.search.HitDetails;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's saved searches. */
@RestController
@RequestMapping("/api/v1/saved-searches")
@Tag(name = "Search")
class SavedSearchApi {

    /** What is asked, as in {@code GET /api/v1/search}, and how it is kept. @param frequency at_once, daily, weekly or never; daily if absent */
    record NewSearch(@Nullable String name, @Nullable String q, @Nullable String kind, @Nullable List<String> facet, @Nullable String sort, @Nullable String words,
                     @Nullable String frequency) {}

    /** What is absent stays. @param name empty for what it looks for */
    record Change(@Nullable String name, @Nullable String frequency) {}

    /** @param url of the search itself */
    record Saved(long id, String name, String q, @Nullable String kind, List<String> facet, String sort, boolean onlyTyped, String frequency, String url, Instant savedAt) {

        static Saved of(SavedSearch one) {
            var search = one.search();
            return new Saved(one.id(), one.name(), search.text(), search.kind() == null ? null : search.kind().code(), List.copyOf(search.facets()), search.sort().code(),
                    search.onlyTyped(), one.frequency().name(), one.searchUrl(), one.savedAt());
        }
    }

    /** @param finds what it found anew, the last first */
    record Opened(Saved search, List<Find> finds) {}

    record Find(String title, String url, String label, @Nullable Instant at) {

        static Find of(HitDetails details) {
            return new Find(details.title(), details.url(), details.label(), details.at());
        }
    }

    private final SavedSearches searches;
    private final CurrentViewer viewers;

    SavedSearchApi(SavedSearches searches, CurrentViewer viewers) {
        this.searches = searches;
        this.viewers = viewers;
    }

    @GetMapping
    @Operation(summary = "The caller's saved searches, the last saved first")
    List<Saved> all() {
        return searches.of(viewers.member()).stream().map(Saved::of).toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "One of the caller's saved searches, with what it found anew")
    Opened one(@PathVariable long id) {
        var viewer = viewers.get();
        return new Opened(Saved.of(searches.one(id, viewer)), searches.finds(id, viewer).stream().map(Find::of).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Save a search", description = """
            `q`, `kind`, `facet`, `sort` and `words` are those of a search; `frequency` is at_once, daily, weekly or never, and daily if absent. \
            What is published from then on and found is told in the inbox and, as the caller has chosen for mail, by mail. A search that is saved already stays as it is.""")
    Saved save(@RequestBody NewSearch saved) {
        var search = new SearchRequest(text(saved.q()), Kind.of(text(saved.kind())).orElse(null), new LinkedHashSet<>(saved.facet() == null ? List.of() : saved.facet()),
                SearchRequest.Sort.of(saved.sort()), 1, "typed".equals(saved.words()));
        return Saved.of(searches.save(viewers.member(), search, text(saved.name()), saved.frequency() == null ? Frequency.DAILY : frequency(saved.frequency())));
    }

    @PatchMapping("/{id}")
    @Operation(summary = "Rename a saved search, or be told of it more or less often")
    Saved change(@PathVariable long id, @RequestBody Change change) {
        var viewer = viewers.get();
        searches.one(id, viewer);
        if (change.frequency() != null) {
            searches.tell(viewer, id, frequency(change.frequency()));
        }
        if (change.name() != null) {
            searches.rename(viewer, id, change.name());
        }
        return Saved.of(searches.one(id, viewer));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete a saved search")
    void delete(@PathVariable long id) {
        searches.delete(viewers.get(), id);
    }

    private static Frequency frequency(String code) {
        return Frequency.of(code).orElseThrow(() -> new InvalidInput("frequency", "savedsearch.frequency.unknown"));
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
