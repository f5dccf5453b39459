package org.coresponderalliance.continuum.member.ui;

import java.util.ArrayList;
import java.util.List;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.member.Regions;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** What the directory can be narrowed by: discipline, what somebody can help with, the region, and whatever describes programs. */
@Component
class DirectoryFacets {

    private final Taxonomy taxonomy;
    private final Regions regions;
    private final Texts texts;

    DirectoryFacets(Taxonomy taxonomy, Regions regions, Texts texts) {
        this.taxonomy = taxonomy;
        this.regions = regions;
        this.texts = texts;
    }

    List<DirectoryFacet> all() {
        var all = new ArrayList<DirectoryFacet>();
        taxonomy.facet("discipline").ifPresent(facet -> all.add(facet(facet, facet.label())));
        taxonomy.facet("topic").ifPresent(facet -> all.add(facet(facet, texts.get("member.canHelpWith"))));
        taxonomy.facets().stream().filter(Facet::onPrograms).filter(facet -> !facet.code().equals("discipline") && !facet.code().equals("topic"))
                .forEach(facet -> all.add(facet(facet, facet.label())));
        all.add(new DirectoryFacet("region", texts.get("member.region"), regions.all().stream()
                .map(region -> new DirectoryFacet.Value(region.code(), region.label())).toList()));
        return all;
    }

    /** The values that are chosen by these codes, of which some may have been merged into others since. */
    List<String> current(String facet, List<String> codes) {
        return codes.stream().map(code -> taxonomy.current(facet, code)).distinct().toList();
    }

    private static DirectoryFacet facet(Facet facet, String label) {
        return new DirectoryFacet(facet.code(), label, facet.values().stream()
                .map(value -> new DirectoryFacet.Value(value.code(), value.label())).toList());
    }
}
