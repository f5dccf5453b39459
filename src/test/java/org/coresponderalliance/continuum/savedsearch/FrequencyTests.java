package org.coresponderalliance.continuum.savedsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FrequencyTests {

    private static final Instant SAVED = Instant.parse("2026-11-02T06:40:00Z");

    @Test
    void dailyIsDueAtTheTimeOfTheDayAtWhichItWasSaved() {
        assertThat(Frequency.DAILY.after(SAVED, SAVED)).isEqualTo("2026-11-03T06:40:00Z");
        assertThat(Frequency.DAILY.after(SAVED, Instant.parse("2026-11-03T06:40:59Z"))).isEqualTo("2026-11-04T06:40:00Z");
    }

    @Test
    void whatWasMissedWhileTheSiteWasDownIsNotMadeUpForOneByOne() {
        assertThat(Frequency.WEEKLY.after(SAVED, Instant.parse("2026-11-25T12:00:00Z"))).isEqualTo("2026-11-30T06:40:00Z");
    }

    @Test
    void whatIsToldAtOnceOrNeverIsNotDueByTheClock() {
        assertThat(Frequency.AT_ONCE.after(SAVED, SAVED)).isNull();
        assertThat(Frequency.NEVER.after(SAVED, SAVED)).isNull();
    }

    @Test
    void aFrequencyIsNamedInAnyCase() {
        assertThat(Frequency.of("at_once")).contains(Frequency.AT_ONCE);
        assertThat(Frequency.of("hourly")).isEmpty();
        assertThat(Frequency.of(null)).isEmpty();
    }
}
