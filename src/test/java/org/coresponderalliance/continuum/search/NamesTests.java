package org.coresponderalliance.continuum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTests {

    private static final List<String> NAMES = List.of("Policy", "Policy and law", "Peer support", "Zoë Núñez");

    @Test
    void theNameItselfComesBeforeWhatOnlyBeginsLikeIt() {
        assertThat(called("policy")).containsExactly("Policy");
        assertThat(called("POLICY-and_law")).containsExactly("Policy and law");
        assertThat(called("pol")).containsExactly("Policy", "Policy and law");
        assertThat(called("law pol")).containsExactly("Policy and law");
    }

    @Test
    void caseAndAccentsMakeNoDifference() {
        assertThat(called("zoe nunez")).containsExactly("Zoë Núñez");
        assertThat(called("núñ")).containsExactly("Zoë Núñez");
    }

    @Test
    void aTextWithoutAWordNamesNothing() {
        assertThat(called("")).isEmpty();
        assertThat(called(" - ?")).isEmpty();
        assertThat(called("olicy")).isEmpty();
    }

    private static List<String> called(String typed) {
        return Names.called(typed, NAMES, List::of);
    }
}
