package org.coresponderalliance.continuum.search.operators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coresponderalliance.continuum.search.operators.OperatorText.Token;
import org.junit.jupiter.api.Test;

class OperatorTextTests {

    @Test
    void anOperatorIsANameAColonAndAValueWithNothingBetween() {
        assertThat(forms("night shift in:Policy is:unread")).containsExactly("in=Policy", "is=unread");
        assertThat(forms("lead_agency:police lead-agency:fire H2011:x")).containsExactly("lead_agency=police", "lead-agency=fire", "H2011=x");
        assertThat(forms("in: Policy")).containsExactly("in=");
        assertThat(forms("10:30 a:b:c x :y -:z 911:no")).containsExactly("a=b:c");
    }

    @Test
    void aValueOfSeveralWordsStandsInQuotationMarksOfAnyKind() {
        assertThat(forms("in:\"Policy and law\" author:“Jane Doe” topic:\"open end")).containsExactly("in=Policy and law", "author=Jane Doe", "topic=open end");
        assertThat(OperatorText.of("topic:\"open end").tokens().getFirst().open()).isTrue();
        assertThat(OperatorText.of("topic:\"closed\"").tokens().getFirst().open()).isFalse();
        assertThat(forms("in:\"a\"b in:\"\"")).containsExactly("in=a", "in=");
    }

    @Test
    void aMinusTurnsItAround() {
        assertThat(OperatorText.of("-in:Policy in:Law").tokens()).extracting(Token::not).containsExactly(true, false);
        assertThat(forms("co-in:Policy a -b")).containsExactly("co-in=Policy");
    }

    @Test
    void aPhraseHoldsNone() {
        assertThat(forms("\"see author: me, in:Policy\" in:Law")).containsExactly("in=Law");
        assertThat(forms("word\"in:Policy x\" in:Law")).containsExactly("in=Law");
        assertThat(forms("\"never closed in:Policy")).isEmpty();
        assertThat(forms("“„\"- :\" - ")).isEmpty();
    }

    @Test
    void theTextWithoutThemIsWhatStandsAround() {
        var text = OperatorText.of("night  in:Policy shift -is:unread  \"warm handoff\"");

        assertThat(text.without(text.tokens())).isEqualTo("night shift \"warm handoff\"");
        assertThat(text.without(List.of(text.tokens().getFirst()))).isEqualTo("night shift -is:unread \"warm handoff\"");
        assertThat(text.with(text.tokens(), Token::value)).isEqualTo("night Policy shift unread \"warm handoff\"");
        assertThat(text.typed(text.tokens().getLast())).isEqualTo("-is:unread");
    }

    private static List<String> forms(String text) {
        return OperatorText.of(text).tokens().stream().map(token -> token.name() + "=" + token.value()).toList();
    }
}
