package org.coresponderalliance.continuum.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemovedTextTests {

    private static final RemovedText TEXT = RemovedText.of("Renée O'Brannick, 12 Elm St.");

    @ParameterizedTest
    @ValueSource(strings = {"Renée O'Brannick, 12 Elm St.", "RENÉE O'BRANNICK 12 ELM ST", "renee-obrannick-12-elm-st", "Renée **O’Brannick**,\n> 12 _Elm_ St",
        "Rene\u0301e O'Bran*nick*, 12 Elm St", "renee_obrannick_12_elm_st", "Renée O'Bran\\_nick&nbsp;12 Elm St", "Renée\\nO'Brannick%2012 Elm St"})
    void itIsFoundHoweverItIsSetApart(String written) {
        assertThat(TEXT.removedFrom("Before " + written + " after")).startsWith("Before [removed]").endsWith(" after").doesNotContain("Elm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Renée O'Brannick, 12 Elm Street", "MyRenée O'Brannick, 12 Elm St", "Renée O'Brannick", "Renée O'Brannick, and on 12 Elm St"})
    void whatIsAnotherTextStays(String written) {
        assertThat(TEXT.removedFrom(written)).isEqualTo(written);
        assertThat(TEXT.isIn(written)).isFalse();
    }

    @Test
    void numbersAreFoundWithAndWithoutSeparators() {
        assertThat(RemovedText.of("512-44-7093").removedFrom("His is 512 44 7093 or 512.44.7093.")).isEqualTo("His is [removed] or [removed].");
    }

    @Test
    void whatWouldBeEverywhereIsNoText() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> RemovedText.of("ab")).satisfies(refused -> assertThat(refused.fields()).containsKey("text"));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> RemovedText.of(" *** "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ", "ab", "\\n"})
    void nothingMakesItRunAway(String part) {
        var longest = RemovedText.of("a " + part.repeat(499));
        assertTimeout(Duration.ofSeconds(5), () -> longest.isIn(part.repeat(100_000)));
        assertTimeout(Duration.ofSeconds(5), () -> TEXT.isIn("Renée O'" + "*_ ".repeat(50_000)));
    }
}
