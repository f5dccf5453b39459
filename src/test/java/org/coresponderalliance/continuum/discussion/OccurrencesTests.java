package org.coresponderalliance.continuum.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OccurrencesTests {

    @Test
    void lettersCountWhateverTheirCaseAndAccents() {
        assertThat(count("A lanyard, a LANYARD, a lányard", "Lányard")).isEqualTo(3);
    }

    @Test
    void anyWhiteSpaceIsOneSpace() {
        assertThat(count("a warm\n  handoff, a warm\u00a0handoff", "warm   handoff")).isEqualTo(2);
    }

    @Test
    void partsOfWordsCountAndWhatOverlapsCountsOnce() {
        assertThat(count("rereading readers", "rea")).isEqualTo(2);
        assertThat(count("aaaa", "aa")).isEqualTo(2);
        assertThat(count("nothing of it", "lanyard")).isZero();
    }

    private static int count(String text, String sought) {
        return Occurrences.count(text, Occurrences.folded(sought));
    }
}
