package org.coresponderalliance.continuum.search.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** When two queries of one person are one search. */
class FollowingTests {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final OpenSearch BEFORE = OpenSearch.begun("body Armor", 3, NOON);

    @Test
    void theSameWordsAreTheSameSearchHoweverTheyAreWritten() {
        assertThat(after(Duration.ofMinutes(4), "body armor")).isEqualTo(Following.SAME);
    }

    @Test
    void whoTypesOnOrTakesAWordBackSearchesForOneThing() {
        assertThat(after(Duration.ofSeconds(20), "body armor for clinicians")).isEqualTo(Following.TYPED_ON);
        assertThat(after(Duration.ofSeconds(20), "body")).isEqualTo(Following.TYPED_ON);
    }

    @Test
    void whoTypesOnAfterAMinuteOrAfterAHitWasOpenedAsksAnew() {
        assertThat(after(Duration.ofSeconds(61), "body armor for clinicians")).isEqualTo(Following.REWORDED);
        assertThat(Following.of(BEFORE.opened(2, NOON), "body armor for clinicians", NOON.plusSeconds(20))).isEqualTo(Following.REWORDED);
    }

    @Test
    void otherWordsSoonAfterAreARewordingAndLaterAnotherSearch() {
        assertThat(after(Duration.ofMinutes(4), "vests")).isEqualTo(Following.REWORDED);
        assertThat(after(Duration.ofMinutes(5), "vests")).isEqualTo(Following.ANOTHER);
        assertThat(after(Duration.ofMinutes(6), "body armor")).isEqualTo(Following.ANOTHER);
    }

    private static Following after(Duration time, String words) {
        return Following.of(BEFORE, words, NOON.plus(time));
    }
}
