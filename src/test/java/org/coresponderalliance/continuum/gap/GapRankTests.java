package org.coresponderalliance.continuum.gap;

import static org.assertj.core.api.Assertions.assertThat;

import org.coresponderalliance.continuum.gap.GapRank.Part;
import org.coresponderalliance.continuum.gap.GapRank.Reason;
import org.junit.jupiter.api.Test;

class GapRankTests {

    @Test
    void eachReasonIsShownWithWhatItCounts() {
        var rank = GapRank.of(new GapFigures(4, 2, 1, 1, 10));
        assertThat(rank.parts()).containsExactly(new Part(Reason.SEARCHED, 4, 12, 30), new Part(Reason.WAITING, 3, 15, 30), new Part(Reason.ASKED_AGAIN, 1, 7, 20),
                new Part(Reason.UNANSWERED, 10, 3, 20));
        assertThat(rank.score()).isEqualTo(37);
    }

    @Test
    void noReasonCountsMoreThanItMay() {
        assertThat(GapRank.of(new GapFigures(900, 900, 900, 900, 9_000)).score()).isEqualTo(100);
        assertThat(GapRank.of(new GapFigures(900, 0, 0, 0, 0)).score()).isEqualTo(30);
        assertThat(GapRank.of(new GapFigures(0, 0, 0, 0, 9_000)).score()).as("age alone never leads").isEqualTo(20);
    }

    @Test
    void whatIsNothingIsNoReason() {
        assertThat(GapRank.of(new GapFigures(0, 0, 0, 0, 0)).parts()).isEmpty();
        assertThat(GapRank.of(new GapFigures(0, 0, 2, 0, 0)).parts()).containsExactly(new Part(Reason.WAITING, 2, 10, 30));
    }

    @Test
    void whoWaitsCountsMoreThanASearch() {
        assertThat(GapRank.of(new GapFigures(0, 0, 1, 0, 0)).score()).isGreaterThan(GapRank.of(new GapFigures(1, 0, 0, 0, 0)).score());
    }
}
