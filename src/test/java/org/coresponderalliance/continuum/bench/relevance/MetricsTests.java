package org.coresponderalliance.continuum.bench.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MetricsTests {

    @Test
    void theBestOrderIsWorthOneAndNothingFoundIsWorthZero() {
        assertThat(Metrics.ndcg(List.of(3, 2, 1), List.of(1, 3, 2), 10)).isEqualTo(1);
        assertThat(Metrics.ndcg(List.of(), List.of(3), 10)).isZero();
        assertThat(Metrics.ndcg(List.of(0, 0), List.of(3), 10)).isZero();
    }

    @Test
    void theGainOfAGradeIsDiscountedByTheLogarithmOfItsPlace() {
        // (2^2-1)/log2(2) + (2^3-1)/log2(3) over (2^3-1)/log2(2) + (2^2-1)/log2(3)
        assertThat(Metrics.ndcg(List.of(2, 3), List.of(3, 2), 10)).isCloseTo((3 + 7 / 1.5849625) / (7 + 3 / 1.5849625), within(1e-6));
        assertThat(Metrics.ndcg(List.of(0, 0, 3), List.of(3), 10)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void whatStandsBelowTheDepthIsWorthNothing() {
        assertThat(Metrics.ndcg(List.of(0, 0, 3), List.of(3), 2)).isZero();
    }

    @Test
    void theReciprocalRankGoesByTheFirstDocumentThatHelps() {
        assertThat(Metrics.reciprocalRank(List.of(1, 0, 2, 3))).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(Metrics.reciprocalRank(List.of(1, 1))).isZero();
    }

    @Test
    void aSearchSucceedsWhenOneOfTheFirstHelps() {
        assertThat(Metrics.succeeds(List.of(0, 1, 2), 3)).isTrue();
        assertThat(Metrics.succeeds(List.of(0, 1, 1, 3), 3)).isFalse();
    }
}
