package org.coresponderalliance.continuum.home;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.member.Profile;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;

/**
 * What a member knows about, in the words by which discussions are found.
 *
 * @param own     their discipline and the topics that they can help with
 * @param program what describes their program
 */
record Field(FacetSelection own, FacetSelection program) {

    private static final String TOPIC = "topic";
    private static final String DISCIPLINE = "discipline";

    static Field of(Profile profile) {
        var text = profile.text();
        var own = new FacetSelection(Map.of(TOPIC, text.canHelpWith(),
                DISCIPLINE, text.discipline().isEmpty() ? List.of() : List.of(text.discipline())));
        return new Field(own, profile.program() == null ? FacetSelection.none() : profile.program().text().facets());
    }

    /** What they know themselves goes before what their program is like. */
    List<FacetSelection> inOrder() {
        return List.of(own, program);
    }

    boolean isKnown() {
        return !own.isEmpty();
    }

    FacetSelection all() {
        var all = new HashMap<>(program.values());
        all.putAll(own.values());
        return new FacetSelection(all);
    }
}
