package org.coresponderalliance.continuum.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import org.coresponderalliance.continuum.base.Message;
import org.junit.jupiter.api.Test;

class SizeWordsTests {

    @Test
    void neighboringSpansBecomeOne() {
        assertThat(SizeWords.of("10,000-24,999", "25,000-49,999")).contains(Message.of("adoption.size.between", 10_000L, 49_999L));
        assertThat(SizeWords.of("< 10,000", "25,000-49,999")).contains(Message.of("adoption.size.under", 50_000L));
        assertThat(SizeWords.of("< 10,000", "< 10,000")).contains(Message.of("adoption.size.under", 10_000L));
        assertThat(SizeWords.of("500,000-999,999", "1,000,000+")).contains(Message.of("adoption.size.over", 500_000L));
    }

    @Test
    void wordsWithoutNumbersAndAllSizesTogetherSayNothing() {
        assertThat(SizeWords.of("Small", "Large")).isEmpty();
        assertThat(SizeWords.of("< 10,000", "1,000,000+")).isEmpty();
    }
}
