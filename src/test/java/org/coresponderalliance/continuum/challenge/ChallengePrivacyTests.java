package org.coresponderalliance.continuum.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.moderation.Decision;
import org.coresponderalliance.continuum.moderation.ItemKind;
import org.coresponderalliance.continuum.moderation.ReviewQueries;
import org.coresponderalliance.continuum.moderation.ReviewQueue;
import org.coresponderalliance.continuum.moderation.ReviewService;
import org.coresponderalliance.continuum.moderation.Verdict;
import org.coresponderalliance.continuum.moderation.WaitingItem;
import org.coresponderalliance.continuum.privacy.Answers;
import org.coresponderalliance.continuum.privacy.FoundPlace;
import org.coresponderalliance.continuum.privacy.Passage;
import org.coresponderalliance.continuum.privacy.PrivacyConcern;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is said against recommendations passes the privacy guard, and moderators look at it as at all else. */
class ChallengePrivacyTests extends DatabaseTests {

    /** Nothing in it is an identifier; together it tells of one person. */
    private static final String STORY = "Last Tuesday night we met a 43 year old veteran on the water tower in Ashford. He had lost his dairy farm in March, "
            + "was the only man there with a prosthetic arm, and was flown to the hospital in Burlington.";

    @Autowired
    private ApplicationContext context;
    @Autowired
    private ChallengeService challenges;
    @Autowired
    private ChallengeQueries queries;
    @Autowired
    private DecisionService decisions;
    @Autowired
    private ReviewQueue queue;
    @Autowired
    private ReviewQueries waiting;
    @Autowired
    private ReviewService moderation;

    private Dispute dispute;
    private Viewer moderator;

    @BeforeEach
    void aRecommendation() {
        dispute = new Dispute(context);
        moderator = dispute.ledger.person(Role.MODERATOR);
    }

    @Test
    void allThatIsTypedPassesTheGuard() {
        var text = new ChallengeText(Ground.NEW_SOURCE, null, "Letter of client Marlene Whitcomb", "https://example.org/obituaries/marlene-whitcomb-overdose-client", "Her SSN is 536-22-1874");
        assertThat(concern(text).findings()).extracting(FoundPlace::field).contains("source", "text");
        assertThat(text.passages()).extracting(Passage::field).contains("url");
        assertThat(queries.underChallenge(dispute.article)).isEmpty();
    }

    @Test
    void whatStaysWaitsForAModeratorAndCountsOnceItIsReleased() {
        var id = heldStory();
        assertThat(queries.underChallenge(dispute.article)).isEmpty();
        assertThat(queries.one(id, dispute.member).state()).isEqualTo(State.HELD);
        assertThatThrownBy(() -> queries.one(id, dispute.owner)).as("not even who will decide").isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> decisions.decide(moderator, id, Resolution.NO_CHANGE, "No", Answers.NONE)).isInstanceOf(NotAllowed.class);

        decide(id, ItemKind.HELD, Decision.RELEASE, "");

        assertThat(queries.underChallenge(dispute.article)).containsOnlyKeys(dispute.recommendation);
        assertThat(queries.one(id, dispute.owner).isOpen()).isTrue();
    }

    @Test
    void whatIsWrittenAgainWhileItWaitsIsLookedAtAllTheSame() {
        var id = heldStory();
        assertThat(challenges.open(dispute.member, dispute.recommendation, Dispute.failed(), Answers.NONE)).isEqualTo(new ChallengeService.Opened(id, false));
        decide(id, ItemKind.HELD, Decision.RELEASE, "");
        assertThat(queries.one(id, dispute.owner).text().text()).isEqualTo(Dispute.failed().text());
    }

    @Test
    void whatCouldIdentifySomebodyIsHiddenAtOnceByAReportAlsoOnceItIsDecided() {
        var id = challenges.open(dispute.member, dispute.recommendation, Dispute.failed(), Answers.NONE).id();
        decisions.decide(moderator, id, Resolution.UPDATE, "Three days it is.", Answers.NONE);
        queue.flag(dispute.owner, ChallengeService.subject(id), ReviewQueue.FlagReason.PRIVACY, "");
        assertThatThrownBy(() -> queries.one(id, dispute.member)).isInstanceOf(NotFound.class);

        decide(id, ItemKind.FLAG, Decision.KEEP, "Nobody is told of");

        assertThat(queries.one(id, dispute.member).state()).as("as it was").isEqualTo(State.DECIDED);
    }

    @Test
    void whatAModeratorRemovedIsNotBroughtBackAndAnotherCanBeOpened() {
        var id = heldStory();
        decide(id, ItemKind.HELD, Decision.REJECT, "It tells of one person");
        assertThatThrownBy(() -> challenges.bringBack(dispute.member, id)).isInstanceOf(NotAllowed.class);
        assertThat(challenges.open(dispute.member, dispute.recommendation, Dispute.failed(), Answers.NONE).id()).isNotEqualTo(id);
    }

    @Test
    void whatIsTakenBackWhileItWaitsWaitsNoMore() {
        var id = heldStory();
        challenges.takeBack(dispute.member, id);
        assertThat(waiting.waiting(ItemKind.HELD, 1000, moderator)).extracting(WaitingItem::subject).doesNotContain(ChallengeService.subject(id));
        assertThatThrownBy(() -> challenges.bringBack(dispute.member, id)).as("nobody has looked at it").isInstanceOf(NotAllowed.class);
    }

    private long heldStory() {
        var text = new ChallengeText(Ground.OTHER, null, "", "", STORY);
        var answers = new Answers(concern(text).findings().stream().map(place -> new Answers.Kept(place.field(), place.rule(), STORY.substring(place.start(), place.end()),
                "It was in the papers")).toList());
        var opened = challenges.open(dispute.member, dispute.recommendation, text, answers);
        assertThat(opened.shown()).isFalse();
        return opened.id();
    }

    private PrivacyConcern concern(ChallengeText text) {
        var concern = catchThrowableOfType(PrivacyConcern.class, () -> challenges.open(dispute.member, dispute.recommendation, text, Answers.NONE));
        assertThat(concern).as("what the guard says").isNotNull();
        return concern;
    }

    private void decide(long id, ItemKind kind, Decision decision, String reason) {
        var item = waiting.waiting(kind, 1000, moderator).stream().filter(one -> one.subject().equals(ChallengeService.subject(id))).findFirst().orElseThrow();
        moderation.decide(item.id(), new Verdict(decision, reason, ""), moderator);
    }
}
