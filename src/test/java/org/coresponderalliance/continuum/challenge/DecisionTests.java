package org.coresponderalliance.continuum.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.library.ArticleContent;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.library.ArticleQueries;
import org.coresponderalliance.continuum.library.ArticleService;
import org.coresponderalliance.continuum.library.PublishingService;
import org.coresponderalliance.continuum.library.RecommendationQueries;
import org.coresponderalliance.continuum.privacy.Answers;
import org.coresponderalliance.continuum.privacy.PrivacyConcern;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How challenges end, and who sees to it. */
class DecisionTests extends DatabaseTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private ChallengeService challenges;
    @Autowired
    private DecisionService decisions;
    @Autowired
    private ChallengeQueries queries;
    @Autowired
    private RecommendationQueries recommendations;
    @Autowired
    private ArticleService articles;
    @Autowired
    private ArticleQueries reading;
    @Autowired
    private PublishingService publishing;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    private Dispute dispute;
    private Viewer staff;
    private long id;

    @BeforeEach
    void aChallenge() {
        dispute = new Dispute(context);
        staff = dispute.ledger.person(Role.STAFF);
        id = open(dispute);
    }

    @Test
    void theOwnerDecidesAndMembersReadItAndWhy() {
        decisions.decide(dispute.owner, id, Resolution.NO_CHANGE, "Two others reach people on the first day.", Answers.NONE);

        var seen = queries.one(id, dispute.ledger.member());
        assertThat(seen.state()).isEqualTo(State.DECIDED);
        assertThat(seen.decided().resolution()).isEqualTo(Resolution.NO_CHANGE);
        assertThat(seen.decided().reason()).isEqualTo("Two others reach people on the first day.");
        assertThat(seen.decided().by().memberId()).isEqualTo(dispute.owner.id());
        assertThat(queries.underChallenge(dispute.article)).isEmpty();
        assertThat(queries.of(dispute.recommendation, dispute.ledger.member())).extracting(Challenge::id).containsExactly(id);
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'challenge.decided' and subject_id = ?").param(id).query(Long.class).single()).isOne();
        assertThatThrownBy(() -> challenges.takeBack(dispute.member, id)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> decisions.decide(staff, id, Resolution.UPDATE, "Again", Answers.NONE)).as("once").isInstanceOf(NotAllowed.class);
        assertThat(open(dispute)).as("it can be questioned anew").isNotEqualTo(id);
    }

    @Test
    void nobodyDecidesOnTheirOwnAndNoBystanderOnOthers() {
        assertThatThrownBy(() -> decisions.decide(dispute.ledger.member(), id, Resolution.NO_CHANGE, "No", Answers.NONE)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> decisions.decide(dispute.member, id, Resolution.UPDATE, "Yes", Answers.NONE)).isInstanceOf(NotAllowed.class);
        var own = challenges.open(staff, dispute.recommendation, Dispute.source(), Answers.NONE).id();
        assertThatThrownBy(() -> decisions.decide(staff, own, Resolution.WITHDRAW, "I said so", Answers.NONE)).isInstanceOf(NotAllowed.class).hasMessageContaining("challenge.notAllowed.own");
        assertThatThrownBy(() -> decisions.decide(Viewer.guest(), id, Resolution.NO_CHANGE, "No", Answers.NONE)).isInstanceOf(NotFound.class);
    }

    @Test
    void aReasonIsGivenAndPassesTheGuard() {
        assertThat(catchThrowableOfType(InvalidInput.class, () -> decisions.decide(staff, id, Resolution.NO_CHANGE, " ", Answers.NONE)).fields()).containsOnlyKeys("reason");
        for (var resolution : Resolution.values()) {
            assertThatThrownBy(() -> decisions.decide(staff, id, resolution, "Client Marlene Whitcomb was reached.", Answers.NONE)).isInstanceOf(PrivacyConcern.class);
        }
        assertThat(queries.one(id, staff).isOpen()).isTrue();
    }

    @Test
    void withdrawingWithdrawsTheRecommendationForTheSameReasonAndTakesTheRightTo() {
        assertThatThrownBy(() -> decisions.decide(dispute.owner, id, Resolution.WITHDRAW, "It wakes people up.", Answers.NONE)).as("a member who owns the article").isInstanceOf(NotAllowed.class);
        assertThat(queries.one(id, staff).isOpen()).isTrue();

        decisions.decide(staff, id, Resolution.WITHDRAW, "It wakes people up.", Answers.NONE);

        var withdrawal = recommendations.page(dispute.article, dispute.recommendation, dispute.member).recommendation().withdrawal();
        assertThat(withdrawal.reason()).isEqualTo("It wakes people up.");
        var late = new ImportedChallenge(dispute.recommendation, 2, dispute.ledger.member().id(), Dispute.failed(), clock.instant(), State.OPEN, null, LocalDate.of(2030, 1, 1), null);
        var other = context.getBean(ChallengeImport.class).add(late);
        decisions.decide(dispute.owner, other, Resolution.WITHDRAW, "It is withdrawn already.", Answers.NONE);
        assertThat(queries.one(other, staff).decided().resolution()).as("what is withdrawn can be said to be by whoever decides").isEqualTo(Resolution.WITHDRAW);
    }

    @Test
    void theRevisionThatBringsAnUpdateIsNamedOnceReadersHaveIt() {
        var guidance = new Dispute(context, Role.STAFF, ArticleKind.GUIDANCE, Audience.MEMBERS);
        var challenge = open(guidance);
        decisions.decide(guidance.owner, challenge, Resolution.UPDATE, "Three days it is.", Answers.NONE);
        assertThat(queries.one(challenge, guidance.member).decided().takenUpBy()).isNull();

        publish(guidance, 3, "Call back within a day.");
        publish(guidance, 4, "Call back within three days.");

        await().atMost(Duration.ofSeconds(30)).until(() -> queries.one(challenge, guidance.member).decided().takenUpBy() != null);
        assertThat(queries.one(challenge, guidance.member).decided().takenUpBy()).as("the first one that changed it").isEqualTo(4);
    }

    @Test
    void whatARevisionHasBroughtAlreadyIsNamedAtOnce() {
        var guidance = new Dispute(context, Role.STAFF, ArticleKind.GUIDANCE, Audience.MEMBERS);
        var challenge = open(guidance);
        publish(guidance, 3, "Call back within three days.");
        decisions.decide(guidance.owner, challenge, Resolution.UPDATE, "We did so.", Answers.NONE);
        assertThat(queries.one(challenge, guidance.member).decided().takenUpBy()).isEqualTo(3);
    }

    @Test
    void moderatorsGiveItToSomebodyUntilADay() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var other = dispute.ledger.member();
        assertThatThrownBy(() -> decisions.assign(dispute.owner, id, other.id(), today)).as("the owner does not pass it on").isInstanceOf(NotAllowed.class);
        assertThat(catchThrowableOfType(InvalidInput.class, () -> decisions.assign(staff, id, dispute.member.id(), today.minusDays(1))).fields()).containsOnlyKeys("owner", "due");
        assertThat(catchThrowableOfType(InvalidInput.class, () -> decisions.assign(staff, id, 0, today.plusYears(3))).fields()).containsOnlyKeys("owner", "due");

        decisions.assign(staff, id, other.id(), today.plusDays(7));

        assertThat(queries.waitingFor(other, 10)).extracting(Challenge::id).containsExactly(id);
        assertThat(queries.waitingFor(dispute.owner, 10)).isEmpty();
        decisions.decide(other, id, Resolution.NO_CHANGE, "It holds where we are.", Answers.NONE);
        assertThat(queries.waitingFor(other, 10)).isEmpty();
    }

    @Test
    void whoeverMayNotReadTheArticleDoesNotAnswerForIt() {
        var closed = new Dispute(context, Role.STAFF, ArticleKind.BEST_PRACTICE, Audience.MODERATORS);
        var moderator = closed.ledger.person(Role.MODERATOR);
        var challenge = challenges.open(moderator, closed.recommendation, Dispute.failed(), Answers.NONE).id();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        assertThatThrownBy(() -> decisions.assign(closed.owner, challenge, closed.member.id(), today)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void whoeverLetsTheDayPassIsRemindedOnceAndAgainForAnotherDay(@Autowired ChallengeReminders reminders) {
        reminders.remind();
        assertThat(reminded()).isFalse();
        jdbc.sql("update challenge set due_on = current_date - interval 2 day where id = ?").param(id).update();
        assertThat(queries.one(id, staff).overdue()).isTrue();
        reminders.remind();
        assertThat(reminded()).isTrue();
        decisions.assign(staff, id, dispute.owner.id(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        assertThat(reminded()).isFalse();
    }

    private boolean reminded() {
        return jdbc.sql("select reminded_at is not null from challenge where id = ?").param(id).query(Boolean.class).single();
    }

    private long open(Dispute where) {
        return challenges.open(where.member, where.recommendation, Dispute.failed(), Answers.NONE).id();
    }

    private void publish(Dispute guidance, int number, String wording) {
        var before = reading.content(guidance.article, number - 1, guidance.owner);
        var one = before.recommendations().getFirst();
        var changed = new ArticleContent.Recommendation(one.id(), wording, one.strength(), one.evidence(), one.basis(), one.outcomes(), one.applies(), one.regions(), one.sources());
        articles.revise(guidance.owner, guidance.article, number - 1, new ArticleContent(before.title(), "In short, " + number, before.body(), List.of(changed), before.references()), "");
        publishing.publish(guidance.owner, guidance.article, number);
    }
}
