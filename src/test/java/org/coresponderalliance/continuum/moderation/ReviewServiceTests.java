package org.coresponderalliance.continuum.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.AuditQueries;
import org.coresponderalliance.continuum.base.Conflict;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.moderation.ReviewQueue.FlagReason;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class ReviewServiceTests extends DatabaseTests {

    private static final long AUTHOR = 7_000_021;
    private static final Viewer MEMBER = Viewer.member(7_000_022, Role.MEMBER);
    private static final Viewer DANA = Viewer.member(7_000_023, Role.MODERATOR);
    private static final Viewer RAE = Viewer.member(7_000_024, Role.MODERATOR);

    @Autowired
    private ReviewQueue queue;
    @Autowired
    private ReviewService service;
    @Autowired
    private ReviewQueries queries;
    @Autowired
    private CaseQueries cases;
    @Autowired
    private AuditQueries audit;
    @Autowired
    private PretendContent content;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private ApplicationEvents events;

    @Test
    void ofTwoWhoClaimAtTheSameMomentOneGetsIt() throws Exception {
        for (int round = 0; round < 10; round++) {
            var item = flagged(FlagReason.SPAM).id();
            var start = new CyclicBarrier(2);
            try (var both = Executors.newFixedThreadPool(2)) {
                var attempts = both.invokeAll(List.of(claiming(item, DANA, start), claiming(item, RAE, start)));
                var first = attempts.get(0).get();
                assertThat(attempts.get(1).get()).isEqualTo(!first);
            }
        }
    }

    private Callable<Boolean> claiming(long item, Viewer moderator, CyclicBarrier start) {
        return () -> {
            start.await();
            try {
                service.claim(item, moderator);
                return true;
            } catch (Conflict taken) {
                return false;
            }
        };
    }

    @Test
    void aClaimKeepsOthersFromDecidingUntilItIsLetGoOrLapses() {
        var item = flagged(FlagReason.SPAM).id();
        service.claim(item, DANA);
        service.claim(item, DANA);
        assertThatThrownBy(() -> service.decide(item, Verdict.of(Decision.KEEP), RAE)).isInstanceOf(Conflict.class);
        assertThat(queries.waiting(item, RAE).orElseThrow().looker()).isNotNull().extracting("memberId").isEqualTo(DANA.id());
        service.letGo(item, DANA);
        service.claim(item, RAE);
        jdbc.sql("update review_item set claimed_until = '2026-01-01' where id = ?").param(item).update();
        service.decide(item, Verdict.of(Decision.KEEP), DANA);
        assertThat(queries.waiting(item, DANA)).isEmpty();
    }

    @Test
    void aDecisionOnWhatWasDecidedMeanwhileIsAConflict() {
        var flagged = flagged(FlagReason.UNKIND);
        service.decide(flagged.id(), new Verdict(Decision.HIDE, "Aimed at a colleague", ""), DANA);
        assertThatThrownBy(() -> service.decide(flagged.id(), Verdict.of(Decision.KEEP), RAE)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> service.claim(flagged.id(), RAE)).isInstanceOf(Conflict.class);
        assertThat(content.state(flagged.subject())).isEqualTo("HIDDEN");
    }

    @Test
    void takingSomethingAwayNeedsAReasonAndAskingToRewriteNeedsWords() {
        var item = flagged(FlagReason.SPAM).id();
        assertThatThrownBy(() -> service.decide(item, Verdict.of(Decision.REMOVE), DANA))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields()).containsOnlyKeys("reason"));
        assertThatThrownBy(() -> service.decide(item, new Verdict(Decision.REWRITE, "Place and date", ""), DANA))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields()).containsOnlyKeys("message"));
        assertThatThrownBy(() -> service.decide(item, Verdict.of(Decision.RELEASE), DANA))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields()).containsOnlyKeys("decision"));
        assertThat(queries.waiting(item, DANA)).isPresent();
    }

    @Test
    void keepingShowsAgainWhatAReportHadHidden() {
        var flagged = flagged(FlagReason.PRIVACY);
        assertThat(content.state(flagged.subject())).isEqualTo("HIDDEN");
        service.decide(flagged.id(), new Verdict(Decision.KEEP, "", "Thank you, it stays."), DANA);
        assertThat(content.state(flagged.subject())).isEqualTo("ACTIVE");
        assertThat(events.stream(ContentKept.class)).anyMatch(kept -> kept.itemId() == flagged.id() && kept.restored());
        assertThat(events.stream(FlagDecided.class)).anyMatch(decided -> decided.itemId() == flagged.id() && decided.flaggedBy().equals(List.of(MEMBER.id())));
    }

    @Test
    void theAuthorReadsTheMessageAndNobodyElseDoes() {
        var flagged = flagged(FlagReason.PRIVACY);
        service.decide(flagged.id(), new Verdict(Decision.REWRITE, "Place and date together", "Please leave out the place."), DANA);
        assertThat(content.state(flagged.subject())).isEqualTo("HELD");
        assertThat(queries.messageTo(flagged.id(), Viewer.member(AUTHOR, Role.MEMBER))).isEqualTo("Please leave out the place.");
        assertThat(queries.messageTo(flagged.id(), MEMBER)).isEmpty();
        assertThat(queries.messageTo(flagged.id(), Viewer.guest())).isEmpty();
    }

    @Test
    void aHeldPostIsReleasedOrRejected() {
        var first = content.write(AUTHOR, Role.MEMBER);
        var second = content.write(AUTHOR, Role.MEMBER);
        for (var subject : List.of(first, second)) {
            content.be(subject, "HELD");
            queue.hold(subject, AUTHOR, "A link");
        }
        service.decide(itemOf(first).id(), Verdict.of(Decision.RELEASE), DANA);
        service.decide(itemOf(second).id(), new Verdict(Decision.REJECT, "Advertising", "Please tell us how it went instead."), DANA);
        assertThat(content.state(first)).isEqualTo("ACTIVE");
        assertThat(content.state(second)).isEqualTo("DELETED");
        assertThat(events.stream(HeldReleased.class)).anyMatch(released -> released.subject().equals(first));
        assertThat(events.stream(HeldRejected.class)).anyMatch(rejected -> rejected.subject().equals(second));
    }

    @Test
    void nobodyDecidesOnWhatTheyWroteThemselves() {
        var subject = content.write(DANA.id(), Role.MEMBER);
        queue.flag(MEMBER, subject, FlagReason.UNKIND, "");
        var item = itemOf(subject).id();
        assertThatThrownBy(() -> service.claim(item, DANA)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.decide(item, Verdict.of(Decision.KEEP), DANA)).isInstanceOf(NotAllowed.class);
        assertThat(cases.reviewCase(item, DANA).own()).isTrue();
        service.decide(item, Verdict.of(Decision.KEEP), RAE);
    }

    @Test
    void membersDoNotDecideAndAreToldThatThereIsNothing() {
        var item = flagged(FlagReason.SPAM).id();
        assertThatThrownBy(() -> service.decide(item, Verdict.of(Decision.KEEP), MEMBER)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.claim(999_999_999, DANA)).isInstanceOf(NotFound.class);
    }

    @Test
    void theLogSaysWhoDidWhatToWhatAndWhyAndNothingOfTheText() {
        var flagged = flagged(FlagReason.PRIVACY);
        service.decide(flagged.id(), new Verdict(Decision.REMOVE, "Place, date and age together", "Please ask in general terms."), DANA);
        var acts = audit.about(flagged.subject().name(), flagged.subject().id(), DANA);
        assertThat(acts).extracting("action").containsExactly("member.removed", "member.flagged");
        assertThat(acts.getFirst().actorId()).isEqualTo(DANA.id());
        assertThat(acts.getFirst().reason()).isEqualTo("Place, date and age together");
        assertThat(acts.getFirst().details()).contains("\"before\":\"HIDDEN\"").doesNotContain("general terms");
    }

    @Test
    void whatWasDecidedIsFoundPageByPage() {
        var older = flagged(FlagReason.SPAM);
        var newer = flagged(FlagReason.SPAM);
        service.decide(older.id(), Verdict.of(Decision.KEEP), DANA);
        service.decide(newer.id(), new Verdict(Decision.HIDE, "Advertising", ""), DANA);
        var all = cases.decided(null, 500, RAE);
        assertThat(all).extracting(DecidedItem::id).containsSubsequence(newer.id(), older.id());
        var last = all.stream().filter(item -> item.id() == newer.id()).findFirst().orElseThrow();
        var next = cases.decided(new CaseQueries.Before(last.decidedAt(), last.id()), 500, RAE);
        assertThat(next).extracting(DecidedItem::id).contains(older.id()).doesNotContain(newer.id());
    }

    private WaitingItem flagged(FlagReason reason) {
        var subject = content.write(AUTHOR, Role.MEMBER);
        queue.flag(MEMBER, subject, reason, "");
        return itemOf(subject);
    }

    private WaitingItem itemOf(Subject subject) {
        return queries.waiting(null, 500, DANA).stream().filter(item -> item.subject().equals(subject)).findFirst().orElseThrow();
    }
}
