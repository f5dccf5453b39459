package org.coresponderalliance.continuum.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MistypingTests {

    @ParameterizedTest
    @CsvSource({"hoaring, hoarding, hearing", "borading, boarding, trading", "fundong, funding, fundings", "consenr, consent, consens", "trainning, training, straining"})
    void whatIsEasilyMistypedIsLikelierThanWhatHasAnotherLetter(String typed, String meant, String other) {
        assertThat(Mistyping.cost(typed, meant)).isLessThan(Mistyping.cost(typed, other));
    }

    @Test
    void theSameWordCostsNothingAndEachMistakeCostsMore() {
        assertThat(Mistyping.cost("hold", "hold")).isZero();
        assertThat(Mistyping.cost("hld", "hold")).isEqualTo(1);
        assertThat(Mistyping.cost("hdl", "hold")).isEqualTo(2);
    }
}
