package org.coresponderalliance.continuum.search.operators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.search.Suggestion;
import org.coresponderalliance.continuum.search.Suggestions;
import org.coresponderalliance.continuum.taxonomy.FacetSettings;
import org.coresponderalliance.continuum.taxonomy.TaxonomyEditing;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FacetValuesTests extends DatabaseTests {

    private static final Viewer STAFF = Viewer.member(1, Role.STAFF);

    @Autowired
    private FacetValues values;
    @Autowired
    private TaxonomyEditing editing;
    @Autowired
    private Suggestions suggestions;

    @Test
    void aTagOfTwoWordsIsFoundHoweverTheyAreHeldTogether() {
        assertThat(values.meaning("tag", "Night shift").orElseThrow().toString()).contains("tag/night-shift", "tag/night_shift");
        assertThat(values.meaning("tag", "overtime").orElseThrow().toString()).contains("tag/overtime");
    }

    @Test
    void aValueIsFoundByItsOtherNamesToo() {
        var facet = editing.addFacet(new FacetSettings("Handset " + System.nanoTime(), false, true, true, false), STAFF);
        var radio = editing.addValue(facet, "Radio", STAFF);
        editing.callValue(facet, radio, List.of("Walkie-talkie"), STAFF);

        assertThat(values.meaning(facet, "walkie-talkie").orElseThrow().toString()).contains(facet + "/" + radio, "Radio");
        assertThat(values.completions(facet, "walk", STAFF).toString()).contains("Radio");
        assertThat(values.meaning(facet, "telephone")).isEmpty();
        assertThat(suggestions.suggest("walkie", STAFF)).extracting(Suggestion::label).as("while typing, too").containsExactly("Radio");
    }
}
