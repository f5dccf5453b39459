package org.coresponderalliance.continuum.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

    @Test
    void aCursorComesBackAsItWas() {
        var at = Instant.parse("2026-03-01T10:15:30.123456Z");

        var cursor = Cursor.parse(Cursor.of(List.of("O'Neill | \\ Ünal", at, 42L)).text(), 3).orElseThrow();

        assertThat(cursor.string(0)).isEqualTo("O'Neill | \\ Ünal");
        assertThat(cursor.instant(1)).isEqualTo(at);
        assertThat(cursor.number(2)).isEqualTo(42);
    }

    @Test
    void withoutACursorAListStartsAtItsBeginning() {
        assertThat(Cursor.parse(null, 1)).isEmpty();
        assertThat(Cursor.parse(" ", 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!!", "YQ", "'; drop table member; --"})
    void whatIsNoCursorIsRefused(String text) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> Cursor.parse(text, 2))
                .satisfies(refusal -> assertThat(refusal.fields()).containsKey("after"));
    }

    @Test
    void aValueOfAnotherKindIsRefused() {
        var cursor = Cursor.of(List.of("a"));

        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> cursor.number(0));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> cursor.instant(0));
    }

    @Test
    void aTimeThatTheDatabaseDoesNotKnowIsRefused() {
        var cursor = Cursor.of(List.of("+1000000000-12-31T23:59:59.999999999Z", "0000-01-01T00:00:00Z"));

        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> cursor.instant(0));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> cursor.instant(1));
    }

    @Test
    void theRowTooManyOnlySaysThatThereIsMore() {
        var slice = Slice.of(List.of(1, 2, 3), 2, List::of);

        assertThat(slice.items()).containsExactly(1, 2);
        assertThat(Cursor.parse(slice.next(), 1)).hasValueSatisfying(next -> assertThat(next.number(0)).isEqualTo(2));
        assertThat(Slice.of(List.of(1, 2), 2, List::of).next()).isNull();
    }
}
