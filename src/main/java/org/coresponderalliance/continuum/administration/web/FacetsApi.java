package org.coresponderalliance.continuum.administration.web;

import java.util.List;
import java.util.Map;
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
@RequestMapping("/api/v1/settings/facets")
class FacetsApi {

    /** What to change in a value; what is absent stays. {@code move} is a number of places, negative is up. */
    record ValueChanges(@Nullable String label, @Nullable Boolean retired, @Nullable Integer move) {}

    private final TaxonomyEditing taxonomy;
    private final CurrentViewer viewers;

    FacetsApi(TaxonomyEditing taxonomy, CurrentViewer viewers) {
        this.taxonomy = taxonomy;
        this.viewers = viewers;
    }

    @GetMapping
    List<EditableFacet> facets() {
        return taxonomy.facets(viewers.get());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    EditableFacet add(@RequestBody FacetSettings settings) {
        var viewer = viewers.get();
        return facet(taxonomy.addFacet(settings, viewer), viewer);
    }

    @PatchMapping("/{facet}")
    EditableFacet change(@PathVariable String facet, @RequestBody Map<String, Object> changes) {
        var viewer = viewers.get();
        var now = facet(facet, viewer).settings();
        taxonomy.changeFacet(facet, new FacetSettings(Objects.toString(changes.getOrDefault("label", now.label())),
                flag(changes, "single", now.single()), flag(changes, "onDiscussions", now.onDiscussions()),
                flag(changes, "onArticles", now.onArticles()), flag(changes, "onPrograms", now.onPrograms())), viewer);
        return facet(facet, viewer);
    }

    @PostMapping("/{facet}/values")
    @ResponseStatus(HttpStatus.CREATED)
    EditableFacet addValue(@PathVariable String facet, @RequestBody ValueChanges value) {
        var viewer = viewers.get();
        taxonomy.addValue(facet, Objects.requireNonNullElse(value.label(), ""), viewer);
        return facet(facet, viewer);
    }

    @PatchMapping("/{facet}/values/{value}")
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

    private EditableFacet facet(String code, Viewer viewer) {
        return taxonomy.facets(viewer).stream().filter(facet -> facet.code().equals(code)).findFirst().orElseThrow(NotFound::new);
    }

    private static boolean flag(Map<String, Object> changes, String name, boolean otherwise) {
        return changes.get(name) instanceof Boolean value ? value : otherwise;
    }
}
