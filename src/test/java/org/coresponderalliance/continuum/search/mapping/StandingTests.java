package org.coresponderalliance.continuum.search.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.mapping.Standing.Age;
import org.coresponderalliance.continuum.search.mapping.Standing.Merits;
import org.junit.jupiter.api.Test;

class StandingTests {

    private static final Instant NOVEMBER = Instant.parse("2026-11-30T10:00:00Z");

    @Test
    void aNumberSaysAllOfIt() {
        for (var kind : Kind.values()) {
            for (var age : Age.values()) {
                for (int step = 0; step <= 3; step++) {
                    var standing = new Standing(kind, step % 2 == 1, age, step, 3 - step, 682);

                    assertThat(Standing.of(standing.code())).isEqualTo(standing);
                }
            }
        }
    }

    @Test
    void programsCountInSteps() {
        assertThat(adopters(0)).isZero();
        assertThat(adopters(1)).isEqualTo(adopters(2)).isOne();
        assertThat(adopters(3)).isEqualTo(adopters(9)).isEqualTo(2);
        assertThat(adopters(10)).isEqualTo(adopters(400)).isEqualTo(3);
    }

    @Test
    void whenAMemberCameSaysNothing() {
        assertThat(Standing.of(Kind.MEMBER, State.ACTIVE, Merits.NONE, NOVEMBER).month()).isZero();
        assertThat(Standing.of(Kind.ARTICLE, State.SUPERSEDED, Merits.NONE, NOVEMBER)).isEqualTo(new Standing(Kind.ARTICLE, false, Age.SUPERSEDED, 0, 0, 682));
    }

    private static int adopters(int programs) {
        return Standing.of(Kind.ARTICLE, State.PUBLISHED, Merits.of(0, programs), NOVEMBER).adopters();
    }
}
