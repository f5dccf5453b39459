package org.coresponderalliance.continuum.privacy.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** That those who take part in a discussion may be named in it, and clients who are called so may not. */
class KnownNamesTests {

    private final Guard guard = new Guard();

    @Test
    void whoTakesPartMayBeNamedInFullAndInPart() {
        assertThat(found("Marisol Ortega told us the same. Marisol was at the table, so was Ortega's chief.")).isEqualTo(0);
        assertThat(found("marisol has been there too")).isEqualTo(0);
    }

    @Test
    void withoutThatTheSameNamesAreFound() {
        assertThat(guard.check(new Draft("Marisol Ortega told us the same.", Audience.MEMBERS, null)).findings()).isNotEmpty();
    }

    @Test
    void somebodyElseWithTheSameFirstNameIsFound() {
        assertThat(found("Marisol Vankirk was off her medication again.")).isEqualTo(1);
    }

    @Test
    void aClientOfThatNameIsFound() {
        assertThat(found("Our client Marisol refused again.")).isEqualTo(1);
        assertThat(found("His mother Marisol called.")).isEqualTo(1);
    }

    @Test
    void aFirstNameAloneIsAClientsWhereItIsToldWhatHappensToClients() {
        assertThat(found("Marisol was off her meds again.")).isEqualTo(1);
        assertThat(found("We took Marisol to the shelter.")).isEqualTo(1);
    }

    @Test
    void aNameMixedOfTwoMembersNamesIsNeithers() {
        var draft = new Draft("Marisol Akers told us the same.", Audience.MEMBERS, null, Set.of("Marisol Ortega", "Desmond Akers"));
        assertThat(guard.check(draft).findings()).isNotEmpty();
    }

    private long found(String text) {
        return guard.check(new Draft(text, Audience.MEMBERS, null, Set.of("Marisol Ortega"))).findings().stream().filter(finding -> finding.type().startsWith("name.")).count();
    }
}
