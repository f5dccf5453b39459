package org.coresponderalliance.continuum.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTests {

    @ParameterizedTest
    @CsvSource({"60, 0, true", "59, 39, false", "45, 40, true", "44, 100, false", "0, 0, false", "100, 100, true"})
    void titlesThatAreTheSameAreEnoughAndLikeOnesNeedLikeTexts(int title, int text, boolean same) {
        assertThat(new Likeness(title, text).isLikelyTheSame()).isEqualTo(same);
    }
}
