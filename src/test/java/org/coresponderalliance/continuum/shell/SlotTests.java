package org.coresponderalliance.continuum.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Parts get into their places, and nobody can make a place by what they write. */
class SlotTests {

    private static final Slots SLOTS = Slots.SLOTS;

    @Test
    void eachPartStandsInItsPlace() {
        var outline = "<ol>" + SLOTS.at("post-1") + "</ol><ol>" + SLOTS.at("post-3") + SLOTS.at("post-2") + "</ol>";

        assertThat(Slots.fill(outline, Map.of("post-1", "<li>one</li>", "post-2", "<li>two</li>", "post-3", "<li>three</li>")))
                .isEqualTo("<ol><li>one</li></ol><ol><li>three</li><li>two</li></ol>");
    }

    @Test
    void whatLooksLikeAPlaceInAPartIsLeftAsItIs() {
        var forged = "<p>" + SLOTS.at("post-2") + "</p>";

        assertThat(Slots.fill(SLOTS.at("post-1"), Map.of("post-1", forged, "post-2", "secret"))).isEqualTo(forged);
    }

    @Test
    void aPlaceWithoutAPartIsAMistake() {
        assertThatThrownBy(() -> Slots.fill(SLOTS.at("post-1"), Map.of())).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("post-1");
    }
}
