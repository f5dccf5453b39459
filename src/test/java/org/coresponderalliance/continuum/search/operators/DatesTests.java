package org.coresponderalliance.continuum.search.operators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @ParameterizedTest
    @CsvSource({"2026-03-14, 2026-03-14", "2026-03, 2026-03-01", "2025, 2025-01-01", "today, 2026-03-31", "Yesterday, 2026-03-30", "30d, 2026-03-01",
            "2w, 2026-03-17", "1m, 2026-02-28", "1Y, 2025-03-31"})
    void aDayAMonthAYearOrHowLongAgo(String typed, LocalDate day) {
        assertThat(Dates.day(typed, TODAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "2026-02-30", "2026-13", "14.3.2026", "03/14/2026", "0000", "9999-01-01", "99999d", "9999y", "-1d", "d", "soon"})
    void allElseIsNone(String typed) {
        assertThat(Dates.day(typed, TODAY)).isEqualTo(Optional.empty());
    }

    @Test
    void aDayIsToldAsPeopleReadIt() {
        assertThat(Dates.words(TODAY)).isEqualTo("Mar 31, 2026");
    }
}
