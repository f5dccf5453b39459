package org.coresponderalliance.continuum.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ChainTests {

    private static final Instant AT = Instant.parse("2026-11-23T08:00:00.000001Z");

    private static Entry entry(String reason, String details) {
        return new Entry(1, AT, 4L, "post.hidden", "post", 9, reason, details, Chain.START,
                Chain.hash(Chain.START, 1, AT, 4L, "post.hidden", "post", 9, "spam", "{}"));
    }

    @Test
    void anEntryAsWrittenHolds() {
        assertThat(Chain.holds(entry("spam", "{}"))).isTrue();
    }

    @Test
    void anEntryWithAnotherReasonDoesNot() {
        assertThat(Chain.holds(entry("spam!", "{}"))).isFalse();
    }

    @Test
    void movingTextFromOneFieldToTheNextShows() {
        assertThat(Chain.hash(Chain.START, 1, AT, null, "ab", "c", 1, "", "")).isNotEqualTo(Chain.hash(Chain.START, 1, AT, null, "a", "bc", 1, "", ""));
    }
}
