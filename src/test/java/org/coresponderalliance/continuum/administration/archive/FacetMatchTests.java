package org.coresponderalliance.continuum.administration.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.junit.jupiter.api.Test;

class FacetMatchTests {

    private static final Facet TOPIC = facet("topic", false, true, new Facet.Value("peer_support", "Peer support"), new Facet.Value("privacy", "Privacy and records"));
    private static final Facet SETTING = facet("setting", true, true, new Facet.Value("rural", "Rural"), new Facet.Value("urban", "Urban"));
    private static final Facet ELSEWHERE = facet("evidence", true, false, new Facet.Value("high", "High"));

    private final FacetMatch match = new FacetMatch(List.of(TOPIC, SETTING, ELSEWHERE), Facet::onDiscussions);

    @Test
    void wordsThatAreAFacetsValueBecomeIt() {
        var matched = match.of(List.of("Peer-Support", "privacy and RECORDS", "cats", "high"));
        assertThat(matched.facets().values()).isEqualTo(Map.of("topic", List.of("peer_support", "privacy")));
        assertThat(matched.rest()).containsExactly("cats", "high");
    }

    @Test
    void aFacetThatTakesOneValueTakesTheFirst() {
        assertThat(match.of(List.of("urban", "rural")).facets().of("setting")).containsExactly("urban");
    }

    private static Facet facet(String code, boolean single, boolean onDiscussions, Facet.Value... values) {
        return new Facet(code, code, single, onDiscussions, true, false, List.of(values));
    }
}
