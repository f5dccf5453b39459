package org.coresponderalliance.continuum.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormTextTests {

    private static FormText read(String text) {
        return FormText.of(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void namesAndValuesAreReadAsBrowsersWriteThem() {
        var text = read("a=one+two&b=%C3%A9%2B&a=3&&c&d=x=y&=nameless");
        assertThat(text.values()).containsEntry("a", List.of("one two", "3")).containsEntry("b", List.of("\u00e9+")).containsEntry("c", List.of(""))
                .containsEntry("d", List.of("x=y")).containsEntry("", List.of("nameless")).hasSize(5);
        assertThat(text.unreadable()).isEmpty();
        assertThat(text.size()).isEqualTo(6);
        assertThat(read("").values()).isEmpty();
    }

    @Test
    void whatIsNotUtf8IsNamedAndTheRestIsKept() {
        var text = read("name=A%ffB&email=a%40example.org&%C3%28=x&half=%C3&raw=\u00e9");
        assertThat(text.unreadable()).containsExactlyInAnyOrder("name", "\ufffd(", "half", "raw");
        assertThat(text.values()).containsEntry("name", List.of("A\ufffdB")).containsEntry("email", List.of("a@example.org"));
    }

    @Test
    void aPercentSignThatBeginsNothingStandsForItself() {
        assertThat(read("q=100%&r=5%+of&s=%zz").values()).containsEntry("q", List.of("100%")).containsEntry("r", List.of("5% of")).containsEntry("s", List.of("%zz"));
        assertThat(read("q=100%").unreadable()).isEmpty();
    }
}
