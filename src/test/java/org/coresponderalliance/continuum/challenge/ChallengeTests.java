package org.coresponderalliance.continuum.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.adoption.AdoptionService;
import org.coresponderalliance.continuum.adoption.Ledger;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.challenge.ChallengeQueries.Which;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.library.RecommendationService;
import org.coresponderalliance.continuum.privacy.Answers;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.coresponderalliance.continuum.testing.StatementLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who questions what, and what others see of it. How it ends: {@link DecisionTests}. */
class ChallengeTests extends DatabaseTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private ChallengeService challenges;
    @Autowired
    private ChallengeQueries queries;
    @Autowired
    private AdoptionService adoptions;
    @Autowired
    private RecommendationService recommendations;
    @Autowired
    private Clock clock;

    private Dispute dispute;

    @BeforeEach
    void aRecommendation() {
        dispute = new Dispute(context);
    }

    @Test
    void aChallengeGoesToTheArticlesOwnerForThirtyDaysAndMembersReadIt() {
        var id = open(Dispute.source());

        var seen = queries.one(id, dispute.ledger.member());
        assertThat(seen.owner().memberId()).isEqualTo(dispute.owner.id());
        assertThat(seen.due()).isEqualTo(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(30));
        assertThat(seen.by().memberId()).isEqualTo(dispute.member.id());
        assertThat(seen.text().url()).as("where a DOI leads").isEqualTo("https://doi.org/10.1001/jamapsychiatry.2018.1776");
        assertThat(seen.recommendation().position()).isOne();
        assertThat(seen.revision()).isEqualTo(2);
        assertThat(seen.isOpen()).isTrue();
        assertThat(seen.actions()).extracting(Enum::name).containsExactly("FLAG");
        assertThat(queries.underChallenge(dispute.article)).containsOnlyKeys(dispute.recommendation);
    }

    @Test
    void whoseProgramFailedPointsToWhatItRecordedAndNobodyPointsToOthers() {
        var stopped = adoptions.record(dispute.member, dispute.article, 0, Ledger.stopped("Nobody picked up.")).id();
        var pointing = new ChallengeText(Ground.DID_NOT_WORK, stopped, "", "", "See what we recorded.");

        assertThat(queries.one(open(pointing), dispute.ledger.member()).adoption().id()).isEqualTo(stopped);
        var other = dispute.ledger.worker(Map.of());
        assertThat(catchThrowableOfType(InvalidInput.class, () -> challenges.open(other, dispute.recommendation, pointing, Answers.NONE)).fields()).containsOnlyKeys("adoption");
        adoptions.record(other, dispute.article, 0, Ledger.using());
        assertThat(catchThrowableOfType(InvalidInput.class, () -> challenges.open(other, dispute.recommendation, pointing, Answers.NONE)).fields()).containsOnlyKeys("adoption");
    }

    @Test
    void aNewSourceIsNamedAndAReasonIsGiven() {
        assertThat(wrong(new ChallengeText(Ground.NEW_SOURCE, null, " ", "not an address", ""))).containsOnlyKeys("source", "url", "text");
        assertThat(wrong(new ChallengeText(Ground.OTHER, null, "ignored", "not an address", "x".repeat(4_001)))).containsOnlyKeys("text");
    }

    @Test
    void theSameSentTwiceOpensOneAndAnotherWaitsUntilItIsDecided() {
        var id = open(Dispute.failed());
        assertThat(open(Dispute.failed())).isEqualTo(id);
        assertThatThrownBy(() -> open(Dispute.source())).isInstanceOf(NotAllowed.class).hasMessageContaining("challenge.notAllowed.already");
        assertThat(challenges.open(dispute.ledger.member(), dispute.recommendation, Dispute.source(), Answers.NONE).shown()).as("somebody else").isTrue();
        assertThat(queries.underChallenge(dispute.article).get(dispute.recommendation).open()).isEqualTo(2);
    }

    @Test
    void onlyWhatIsInForceIsQuestioned() {
        recommendations.withdraw(dispute.ledger.person(Role.STAFF), dispute.article, dispute.recommendation, "It woke people up.", Answers.NONE);
        assertThatThrownBy(() -> open(Dispute.failed())).isInstanceOf(NotAllowed.class).hasMessageContaining("challenge.notAllowed.inForce");
        assertThatThrownBy(() -> challenges.open(dispute.member, dispute.recommendation + 1_000_000, Dispute.failed(), Answers.NONE)).isInstanceOf(NotFound.class);
    }

    @Test
    void guestsAndTheSilencedQuestionNothingAndWhatIsMeantForOthersDoesNotExist() {
        var open = new Dispute(context, Role.MEMBER, ArticleKind.BEST_PRACTICE, Audience.PUBLIC);
        assertThatThrownBy(() -> challenges.open(Viewer.guest(), open.recommendation, Dispute.failed(), Answers.NONE)).isInstanceOf(NotAllowed.class);
        var silenced = new Viewer(open.member.id(), Role.MEMBER, Set.of(), Viewer.Standing.SILENCED);
        assertThatThrownBy(() -> challenges.open(silenced, open.recommendation, Dispute.failed(), Answers.NONE)).isInstanceOf(NotAllowed.class);
        var closed = new Dispute(context, Role.STAFF, ArticleKind.BEST_PRACTICE, Audience.MODERATORS);
        assertThatThrownBy(() -> challenges.open(closed.member, closed.recommendation, Dispute.failed(), Answers.NONE)).isInstanceOf(NotFound.class);
    }

    @Test
    void guestsHearThatAndSinceWhenAndNothingElse() {
        var open = new Dispute(context, Role.MEMBER, ArticleKind.BEST_PRACTICE, Audience.PUBLIC);
        var id = challenges.open(open.member, open.recommendation, Dispute.failed(), Answers.NONE).id();
        assertThat(queries.underChallenge(open.article)).containsOnlyKeys(open.recommendation);
        assertThatThrownBy(() -> queries.one(id, Viewer.guest())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.list(new Which(false, null), Viewer.guest(), null, 10)).isInstanceOf(NotFound.class);
        assertThat(queries.of(open.recommendation, Viewer.guest())).isEmpty();
    }

    @Test
    void whoOpenedItTakesItBackAndNobodyElseDoes() {
        var id = open(Dispute.failed());
        for (var other : List.of(dispute.ledger.member(), dispute.owner, dispute.ledger.person(Role.STAFF))) {
            assertThatThrownBy(() -> challenges.takeBack(other, id)).isInstanceOf(NotAllowed.class);
        }

        challenges.takeBack(dispute.member, id);

        assertThat(queries.underChallenge(dispute.article)).isEmpty();
        assertThatThrownBy(() -> queries.one(id, dispute.ledger.member())).isInstanceOf(NotFound.class);
        assertThat(queries.one(id, dispute.member).state()).isEqualTo(State.DELETED);
        challenges.bringBack(dispute.member, id);
        assertThat(queries.one(id, dispute.ledger.member()).isOpen()).isTrue();

        challenges.takeBack(dispute.member, id);
        open(Dispute.source());
        assertThatThrownBy(() -> challenges.bringBack(dispute.member, id)).isInstanceOf(NotAllowed.class).hasMessageContaining("already");
    }

    @Test
    void aListIsReadPartByPart() {
        var ids = new ArrayList<Long>();
        for (int i = 0; i < 5; i++) {
            ids.add(challenges.open(dispute.ledger.member(), dispute.recommendation, Dispute.failed(), Answers.NONE).id());
        }
        var which = new Which(false, dispute.recommendation);
        var first = queries.list(which, dispute.member, null, 3);
        var second = queries.list(which, dispute.member, first.challenges().next(), 3);
        assertThat(first.open()).isEqualTo(5);
        assertThat(first.challenges().items()).extracting(Challenge::id).containsExactlyElementsOf(ids.subList(0, 3));
        assertThat(second.challenges().items()).extracting(Challenge::id).containsExactlyElementsOf(ids.subList(3, 5));
        assertThat(second.challenges().next()).isNull();
        assertThatThrownBy(() -> queries.list(which, dispute.member, "x", 3)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aPartOfTheListTakesTheSameFewStatementsHoweverManyThereAre() throws Exception {
        for (int i = 0; i < 6; i++) {
            challenges.open(dispute.ledger.member(), dispute.recommendation, Dispute.failed(), Answers.NONE);
        }
        var which = new Which(false, dispute.recommendation);
        queries.list(which, dispute.member, null, 10);
        assertThat(StatementLog.during(() -> queries.list(which, dispute.member, null, 10))).hasSize(4); // challenges, recommendations, articles, counts
        assertThat(StatementLog.during(() -> queries.underChallenge(dispute.article))).hasSize(1);
    }

    private long open(ChallengeText text) {
        return challenges.open(dispute.member, dispute.recommendation, text, Answers.NONE).id();
    }

    private Map<String, ?> wrong(ChallengeText text) {
        return catchThrowableOfType(InvalidInput.class, () -> open(text)).fields();
    }
}
