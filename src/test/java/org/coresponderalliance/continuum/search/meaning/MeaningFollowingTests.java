package org.coresponderalliance.continuum.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How much is encoded beside everything else. */
class MeaningFollowingTests {

    private static final Duration WORKED = Duration.ofMillis(10);

    @Test
    void aQuarterOfAProcessorRestsThreeTimesAsLongAsItWorks() {
        assertThat(MeaningFollowing.rest(WORKED, 25, 0.2)).isEqualTo(Duration.ofMillis(30));
        assertThat(MeaningFollowing.rest(WORKED, 25, -1)).as("nobody knows how busy it is").isEqualTo(Duration.ofMillis(30));
    }

    @Test
    void aFifthOfThatIsLeftWhileTheMachineIsBusy() {
        assertThat(MeaningFollowing.rest(WORKED, 25, 0.9)).isEqualTo(Duration.ofMillis(190));
        assertThat(MeaningFollowing.rest(WORKED, 1, 0.9)).isEqualTo(Duration.ofMillis(4_990));
    }

    @Test
    void whoGivesItAProcessorIsNotKeptWaiting() {
        assertThat(MeaningFollowing.rest(WORKED, 100, 1)).isZero();
    }
}
