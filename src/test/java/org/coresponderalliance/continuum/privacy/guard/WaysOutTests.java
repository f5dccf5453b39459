package org.coresponderalliance.continuum.privacy.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.coresponderalliance.continuum.privacy.guard.WayOut.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaysOutTests {

    @ParameterizedTest
    @CsvSource({"quasi.age, a 9-year-old, a child", "quasi.age, 15 yo, a teenager", "quasi.age, age 19, a young adult", "quasi.age, 34-year-old, in their 30s",
            "quasi.age, 93 years old, 90 or older", "quasi.date, April 3rd, last spring", "quasi.date, 12/24/2025, last winter", "quasi.date, 2025-10-02, last fall",
            "quasi.date, yesterday, recently", "quasi.place, Mill Creek, a town", "name.cued, Vankirk, the client"})
    void whatIsFoundIsSaidLessExactly(String type, String found, String expected) {
        assertThat(WaysOut.of(finding(type, found, Action.WARN), found)).contains(new WayOut(Kind.GENERALIZE, expected));
    }

    @ParameterizedTest
    @CsvSource({"8000, 'a town of under 25,000'", "60000, 'a town of under 100,000'", "300000, 'a city of under 500,000'", "900000, a large city"})
    void aPlaceBecomesOneOfTheSizeThatTheAuthorsProgramServes(long population, String expected) {
        var draft = new Draft("Mill Creek", Audience.MEMBERS, population);

        assertThat(WaysOut.of(finding("quasi.place", draft.text(), Action.WARN), draft)).contains(new WayOut(Kind.GENERALIZE, expected));
    }

    @Test
    void everythingCanBeMaskedAndWhatBlocksCannotBeKept() {
        assertThat(WaysOut.of(finding("structured.ssn", "512-44-7093", Action.BLOCK), "512-44-7093")).containsExactly(new WayOut(Kind.MASK, "[Social Security number]"));
        assertThat(WaysOut.of(finding("structured.ip", "73.112.40.9", Action.WARN), "73.112.40.9"))
                .containsExactly(new WayOut(Kind.MASK, "[network address]"), new WayOut(Kind.KEEP, ""));
    }

    private static Finding finding(String type, String text, Action action) {
        return new Finding(0, text.length(), type, "any", action, "Any reason.");
    }
}
