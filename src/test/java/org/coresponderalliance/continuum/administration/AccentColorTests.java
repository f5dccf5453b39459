package org.coresponderalliance.continuum.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AccentColorTests {

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(color("#000000").contrastOnWhite()).isEqualTo(21, within(0.001));
        assertThat(color("#ffffff").contrastOnWhite()).isEqualTo(1, within(0.001));
        // The grey that WCAG's own examples call just enough, and the next lighter one.
        assertThat(color("#767676").isReadable()).isTrue();
        assertThat(color("#777777").isReadable()).isFalse();
    }

    @Test
    void caseAndSpaceAroundAColorDoNotMatter() {
        assertThat(color(" #0B6560 ").hex()).isEqualTo("#0b6560");
    }

    @Test
    void anythingElseIsNoColor() {
        for (var text : new String[] {"", "teal", "#0b656", "#0b65600", "#0b656g", "0b6560", "#fff;}"}) {
            assertThat(AccentColor.parse(text)).as(text).isEmpty();
        }
    }

    private static AccentColor color(String written) {
        return AccentColor.parse(written).orElseThrow();
    }
}
