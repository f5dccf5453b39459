package org.coresponderalliance.continuum.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.AuditQueries;
import org.coresponderalliance.continuum.audit.Entry;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TaxonomyEditingTests extends DatabaseTests {

    private static final Viewer STAFF = Viewer.member(70_011, Role.STAFF);

    @Autowired
    private TaxonomyEditing editing;

    @Autowired
    private Taxonomy taxonomy;

    @Autowired
    private AuditQueries audit;

    @Test
    void whatStaffChangeHoldsAtOnceAndIsInTheAuditLog() {
        var facet = newFacet("Shift pattern");
        var nights = editing.addValue(facet, "Nights  only", STAFF);
        editing.renameValue(facet, nights, "Nights", STAFF);

        assertThat(nights).isEqualTo("nights_only");
        assertThat(taxonomy.facet(facet)).hasValueSatisfying(now -> assertThat(now.values()).containsExactly(new Facet.Value(nights, "Nights")));
        assertThat(audit.entries(new AuditQueries.Filter("facet.", STAFF.memberId(), null), 1, STAFF)).singleElement()
                .extracting(Entry::action, Entry::details).satisfies(entry -> assertThat(entry.toString())
                        .contains("facet.value.renamed", nights, "Nights only"));
    }

    @Test
    void aRetiredValueKeepsItsLabelButCannotBeChosen() {
        var facet = newFacet("Vehicle");
        var van = editing.addValue(facet, "Van", STAFF);
        editing.retireValue(facet, van, true, STAFF);

        assertThat(taxonomy.facet(facet)).hasValueSatisfying(now -> assertThat(now.values()).isEmpty());
        assertThat(taxonomy.label(facet, van)).isEqualTo("Van");
        editing.retireValue(facet, van, false, STAFF);
        assertThat(taxonomy.checked(new FacetSelection(Map.of(facet, List.of(van)))).of(facet)).containsExactly(van);
    }

    @Test
    void aValueIsKnownByItsOtherNamesAndByThoseOfWhatWasMergedIntoIt() {
        var facet = newFacet("Handset");
        var radio = editing.addValue(facet, "Radio", STAFF);
        var portable = editing.addValue(facet, "Portable", STAFF);
        editing.callValue(facet, radio, List.of(" Two-way ", "", "Two-way", "Walkie-talkie"), STAFF);
        editing.callValue(facet, portable, List.of("Brick"), STAFF);
        editing.mergeValue(facet, portable, radio, STAFF);

        assertThat(taxonomy.facet(facet).orElseThrow().values()).singleElement().satisfies(value -> assertThat(value.also()).containsExactly("Two-way", "Walkie-talkie", "Portable", "Brick"));
        assertThat(taxonomy.current(facet, portable)).as("old links go on").isEqualTo(radio);
        assertThatThrownBy(() -> editing.callValue(facet, radio, List.of("x".repeat(51)), STAFF)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> editing.callValue(facet, radio, List.of("Set"), Viewer.member(1, Role.MODERATOR))).isInstanceOf(NotFound.class);
    }

    @Test
    void valuesMoveAndStopAtTheEnds() {
        var facet = newFacet("Uniform");
        var codes = List.of("Blue", "Green", "Plain").stream().map(label -> editing.addValue(facet, label, STAFF)).toList();

        editing.moveValue(facet, codes.getLast(), -2, STAFF);
        assertThat(order(facet)).containsExactly("Plain", "Blue", "Green");
        editing.moveValue(facet, codes.getLast(), -1, STAFF);
        editing.moveValue(facet, codes.getFirst(), 5, STAFF);
        assertThat(order(facet)).containsExactly("Plain", "Green", "Blue");
    }

    @Test
    void twoValuesOfAFacetCannotHaveOneLabelButTwoCodesCanLookAlike() {
        var facet = newFacet("Radio");
        var first = editing.addValue(facet, "800 MHz", STAFF);
        assertThatThrownBy(() -> editing.addValue(facet, "800 mhz", STAFF)).isInstanceOf(InvalidInput.class);
        assertThat(editing.addValue(facet, "800, MHz", STAFF)).isEqualTo(first + "_2");
    }

    @Test
    void onlyStaffEdit() {
        var moderator = Viewer.member(70_012, Role.MODERATOR);
        assertThatThrownBy(() -> editing.facets(moderator)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> editing.addValue("topic", "Mine", moderator)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> editing.addValue("no_such_facet", "Mine", STAFF)).isInstanceOf(NotFound.class);
    }

    private String newFacet(String label) {
        return editing.addFacet(new FacetSettings(label, false, false, false, false), STAFF);
    }

    private List<String> order(String facet) {
        return taxonomy.facet(facet).orElseThrow().values().stream().map(Facet.Value::label).toList();
    }
}
