package org.coresponderalliance.continuum.bench.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTests {

    /** The examples of R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, .2553, .3662", "15, 148, .0624, .1605", "0, 20, .0000, .1611", "1, 29, .0061, .1718", "20, 20, .8389, 1"})
    void theIntervalIsThatOfThePublishedExamples(long hits, long of, double low, double high) {
        var share = new Share(hits, of);

        assertThat(share.low()).isCloseTo(low, within(.00005));
        assertThat(share.high()).isCloseTo(high, within(.00005));
    }

    @Test
    void itIsToldWithThreeDigitsAndItsCounts() {
        assertThat(new Share(81, 263)).hasToString(".308 (.255 to .366), 81 of 263");
        assertThat(new Share(20, 20)).hasToString("1.000 (.839 to 1.000), 20 of 20");
        assertThat(new Share(0, 0)).hasToString("none");
    }

    @Test
    void anIntervalByKeysIsWiderWhereCasesOfAKeyFallTheSameWay() {
        var alike = new Tally();
        IntStream.range(0, 200).forEach(i -> alike.add("template " + i / 20, i / 20 < 8));
        var mixed = new Tally();
        IntStream.range(0, 200).forEach(i -> mixed.add("template " + i / 20, i % 5 < 4));

        assertThat(alike.total()).isEqualTo(mixed.total()).isEqualTo(new Share(160, 200));
        assertThat(mixed.intervalByKeys()).containsExactly(.8, .8);
        assertThat(alike.intervalByKeys()[0]).isLessThan(alike.total().low());
        assertThat(alike.intervalByKeys()[1]).isGreaterThan(alike.total().high());
        assertThat(alike.intervalByKeys()).isEqualTo(alike.intervalByKeys());
    }
}
