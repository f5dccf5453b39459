package org.coresponderalliance.continuum.taxonomy.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be chosen to say what a thing is about. Staff change it under the settings. */
@RestController
@Tag(name = "Facets")
class FacetApi {

    private final Taxonomy taxonomy;

    FacetApi(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    @GetMapping("/api/v1/facets")
    @Operation(summary = "All facets with the values that can be chosen")
    List<Facet> facets() {
        return taxonomy.facets();
    }
}
