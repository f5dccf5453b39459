package org.coresponderalliance.continuum.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.mapping.Standing;
import org.coresponderalliance.continuum.search.mapping.Standing.Age;
import org.junit.jupiter.api.Test;

/** What a standing makes of a score. The words decide; this chooses among what they leave. */
class StandingsTests {

    private static final int NOW = 682;
    private static final Standing PLAIN = article(Age.CURRENT, 0, 0, NOW - 60);

    @Test
    void whatHoldsComesBeforeWhatIsDueForReviewAndThatBeforeWhatWasReplaced() {
        assertThat(product(PLAIN)).isEqualTo(1).isGreaterThan(product(article(Age.REVIEW_DUE, 0, 0, NOW - 60)));
        assertThat(product(article(Age.REVIEW_DUE, 0, 0, NOW - 60))).isGreaterThan(product(article(Age.SUPERSEDED, 0, 0, NOW - 60)));
        assertThat(product(article(Age.SUPERSEDED, 3, 3, NOW))).isLessThan(product(article(Age.REVIEW_DUE, 0, 0, 1)));
    }

    @Test
    void anAcceptedAnswerIsBetterThanAnotherOne() {
        assertThat(product(new Standing(Kind.POST, true, Age.CURRENT, 0, 0, NOW))).isGreaterThan(product(new Standing(Kind.POST, false, Age.CURRENT, 0, 0, NOW)));
    }

    @Test
    void evidenceAndUseEachAddAStep() {
        assertThat(product(article(Age.CURRENT, 3, 0, 1))).isGreaterThan(product(article(Age.CURRENT, 1, 0, 1))).isLessThan(1.1f);
        assertThat(product(article(Age.CURRENT, 0, 3, 1))).isGreaterThan(product(article(Age.CURRENT, 0, 1, 1))).isLessThan(1.1f);
    }

    @Test
    void whatIsNewIsALittleBetterAndWhatHasNoTimeIsNot() {
        assertThat(product(article(Age.CURRENT, 0, 0, NOW))).isGreaterThan(product(article(Age.CURRENT, 0, 0, NOW - 12)));
        assertThat(product(article(Age.CURRENT, 0, 0, NOW - 36))).isGreaterThan(product(article(Age.CURRENT, 0, 0, NOW - 37)));
        assertThat(product(article(Age.CURRENT, 0, 0, 0))).isEqualTo(product(article(Age.CURRENT, 0, 0, NOW - 37)));
    }

    @Test
    void aSentenceOfAnArticleAndAProgramStandBehindWhatAnswersAtLength() {
        assertThat(product(new Standing(Kind.RECOMMENDATION, false, Age.CURRENT, 0, 0, 1))).isLessThan(1);
        assertThat(product(new Standing(Kind.PROGRAM, false, Age.CURRENT, 0, 0, 0))).isLessThan(product(new Standing(Kind.RECOMMENDATION, false, Age.CURRENT, 0, 0, 1)));
        assertThat(product(new Standing(Kind.MEMBER, false, Age.CURRENT, 0, 0, 0))).isLessThan(product(new Standing(Kind.PROGRAM, false, Age.CURRENT, 0, 0, 0)));
    }

    @Test
    void whatIsForWorkLikeOnesOwnIsALittleBetter() {
        var mine = Set.of("lead_agency/police", "setting/rural", "topic/privacy");

        assertThat(Standings.shared(List.of("lead_agency/police", "setting/urban", "topic/privacy", "lead_agency/fire"), mine)).isOne();
        assertThat(Standings.fit(1)).isGreaterThan(1).isLessThan(Standings.fit(2));
        assertThat(Standings.fit(9)).isEqualTo(Standings.fit(3)).isLessThan(1.1f);
    }

    @Test
    void allTogetherHaveBounds() {
        for (var kind : Kind.values()) {
            for (var age : Age.values()) {
                assertThat(product(new Standing(kind, true, age, 3, 3, NOW))).isBetween(Standings.LEAST, Standings.MOST);
                assertThat(product(new Standing(kind, false, age, 0, 0, 1))).isBetween(Standings.LEAST, Standings.MOST);
            }
        }
    }

    private static Standing article(Age age, int evidence, int adopters, int month) {
        return new Standing(Kind.ARTICLE, false, age, evidence, adopters, month);
    }

    private static float product(Standing standing) {
        return Standings.product(Standings.of(standing, NOW, 0));
    }
}
