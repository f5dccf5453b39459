package org.coresponderalliance.continuum.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputTextTests {

    private static final InputText TITLE = InputText.field("title", 20);

    @Test
    void aTextIsStoredInOneFormWhateverKeyboardItCameFrom() {
        assertThat(TITLE.required("  Cafe\u0301\r\nopen ")).isEqualTo("Caf\u00e9\nopen");
    }

    @Test
    void aTitleStaysOnOneLine() {
        assertThat(TITLE.requiredLine("Night\n  shift")).isEqualTo("Night shift");
    }

    @Test
    void anEmptyTextIsRefusedWithItsFieldNamed() {
        assertThatThrownBy(() -> TITLE.required(" \n "))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.fields()).containsOnlyKeys("title"));
    }

    @Test
    void aTextAtTheLimitIsTakenAndOneMoreCharacterIsNot() {
        assertThat(TITLE.required("x".repeat(20))).hasSize(20);
        assertThatThrownBy(() -> TITLE.required("x".repeat(21))).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pass\u200bword", "abc\u202egnp.exe", "\ufeffstart", "bell\u0007", "nul\u0000", "broken \ufffd", "lone \ud800 half", "pay\u200dpal", "\u2066isolate\u2069"})
    void disguisedAndUnreadableTextIsRefused(String typed) {
        assertThatThrownBy(() -> TITLE.required(typed)).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoë & Łukasz", "日本語", "👩🏽‍🚒 on duty", "naïve — “quotes”", "a\tb"})
    void textOfAnyLanguageAndEmojiAreTaken(String typed) {
        assertThat(TITLE.required(typed)).isEqualTo(typed);
    }
}
