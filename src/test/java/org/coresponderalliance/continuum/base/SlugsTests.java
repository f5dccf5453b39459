package org.coresponderalliance.continuum.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugsTests {

    @Test
    void aTitleBecomesLowercaseWordsWithHyphens() {
        assertThat(Slugs.of("Who's on-call? Café & 42 CFR Part 2")).isEqualTo("whos-on-call-cafe-42-cfr-part-2");
    }

    @Test
    void aLongTitleIsCutBetweenWords() {
        assertThat(Slugs.of("word ".repeat(40))).hasSizeLessThanOrEqualTo(80).endsWith("word");
    }

    @Test
    void aTitleWithoutLatinLettersStillHasASlug() {
        assertThat(Slugs.of("日本語")).isEqualTo("untitled");
    }
}
