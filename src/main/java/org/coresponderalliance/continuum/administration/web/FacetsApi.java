package org.coresponderalliance.continuum.administration.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.taxonomy.EditableFacet;
import org.coresponderalliance.continuum.taxonomy.FacetSettings;
import org.coresponderalliance.continuum.taxonomy.TaxonomyEditing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The facets and their values, retired ones too, for staff to change. */
@RestController
@Tag(name = "Settings")
@RequestMapping("/api/v1/settings/facets")
class FacetsApi {

    /** What to change in a value; what is absent stays. {@code move} is a number of places, negative is up. */
    record ValueChanges(@Nullable String label, @Nullable Boolean retired, @Nullable Integer move) {}

    /** @param into code of the value in whose place the other one goes */
    record Merging(@Nullable String into) {}

    /** @param carried how many things carried the value */
    record Merged(int carried, EditableFacet facet) {}

    /** What to change in a facet; what is absent stays. */
    record FacetChanges(@Nullable String label, @Nullable Boolean single, @Nullable Boolean onDiscussions, @Nullable Boolean onArticles,
                        @Nullable Boolean onPrograms) {

        FacetSettings over(FacetSettings now) {
            return new FacetSettings(Objects.requireNonNullElse(label, now.label()), Objects.requireNonNullElse(single, now.single()),
                    Objects.requireNonNullElse(onDiscussions, now.onDiscussions()), Objects.requireNonNullElse(onArticles, now.onArticles()),
                    Objects.requireNonNullElse(onPrograms, now.onPrograms()));
        }
    }

    private final TaxonomyEditing taxonomy;
    private final CurrentViewer viewers;

    FacetsApi(TaxonomyEditing taxonomy, CurrentViewer viewers) {
        this.taxonomy = taxonomy;
        this.viewers = viewers;
    }

    @GetMapping
    @Operation(summary = "All facets with all values, retired ones too, for staff")
    List<EditableFacet> facets() {
        return taxonomy.facets(viewers.get());
    }

    @PostMapping
    @Operation(summary = "Add a facet")
    @ResponseStatus(HttpStatus.CREATED)
    EditableFacet add(@RequestBody FacetSettings settings) {
        var viewer = viewers.get();
        return facet(taxonomy.addFacet(settings, viewer), viewer);
    }

    @PatchMapping("/{facet}")
    @Operation(summary = "Change a facet; what is absent stays")
    EditableFacet change(@PathVariable String facet, @RequestBody FacetChanges changes) {
        var viewer = viewers.get();
        taxonomy.changeFacet(facet, changes.over(facet(facet, viewer).settings()), viewer);
        return facet(facet, viewer);
    }

    @PostMapping("/{facet}/values")
    @Operation(summary = "Add a value")
    @ResponseStatus(HttpStatus.CREATED)
    EditableFacet addValue(@PathVariable String facet, @RequestBody ValueChanges value) {
        var viewer = viewers.get();
        taxonomy.addValue(facet, Objects.requireNonNullElse(value.label(), ""), viewer);
        return facet(facet, viewer);
    }

    @PatchMapping("/{facet}/values/{value}")
    @Operation(summary = "Rename, retire or move a value")
    EditableFacet changeValue(@PathVariable String facet, @PathVariable String value, @RequestBody ValueChanges changes) {
        var viewer = viewers.get();
        if (changes.label() != null) {
            taxonomy.renameValue(facet, value, changes.label(), viewer);
        }
        if (changes.retired() != null) {
            taxonomy.retireValue(facet, value, changes.retired(), viewer);
        }
        if (changes.move() != null) {
            taxonomy.moveValue(facet, value, changes.move(), viewer);
        }
        return facet(facet, viewer);
    }

    @PostMapping("/{facet}/values/{value}/merge")
    @Operation(summary = "Merge a value into another one of the facet", description = """
            All that carries it carries the other one from then on. It is retired, and addresses and drafts that name it mean the other one.""")
    Merged mergeValue(@PathVariable String facet, @PathVariable String value, @RequestBody Merging merging) {
        var viewer = viewers.get();
        var carried = taxonomy.mergeValue(facet, value, Objects.requireNonNullElse(merging.into(), ""), viewer);
        return new Merged(carried, facet(facet, viewer));
    }

    private EditableFacet facet(String code, Viewer viewer) {
        return taxonomy.facets(viewer).stream().filter(facet -> facet.code().equals(code)).findFirst().orElseThrow(NotFound::new);
    }
}
