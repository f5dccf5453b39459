package org.coresponderalliance.continuum.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
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
class ReviewQueueTests extends DatabaseTests {

    private static final long AUTHOR = 7_000_011;
    private static final Viewer MEMBER = Viewer.member(7_000_012, Role.MEMBER);
    private static final Viewer OTHER = Viewer.member(7_000_013, Role.MEMBER);
    private static final Viewer MODERATOR = Viewer.member(7_000_014, Role.MODERATOR);
    private static final Viewer STAFF = Viewer.member(7_000_015, Role.STAFF);

    @Autowired
    private ReviewQueue queue;
    @Autowired
    private ReviewQueries queries;
    @Autowired
    private CaseQueries cases;
    @Autowired
    private PretendContent content;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private ApplicationEvents events;

    @Test
    void reportingTwiceChangesNothing() {
        var subject = content.write(AUTHOR, Role.MEMBER);
        queue.flag(MEMBER, subject, FlagReason.OFF_TOPIC, "");
        queue.flag(MEMBER, subject, FlagReason.PRIVACY, "Now with another reason");
        assertThat(itemOf(subject).reasons()).containsExactly(FlagReason.OFF_TOPIC);
        assertThat(content.state(subject)).isEqualTo("ACTIVE");
    }

    @Test
    void reportsOfSeveralMembersWaitAsOneMatter() {
        var subject = content.write(AUTHOR, Role.MEMBER);
        queue.flag(MEMBER, subject, FlagReason.UNKIND, "Aimed at a person");
        queue.flag(OTHER, subject, FlagReason.SPAM, "");
        var item = itemOf(subject);
        assertThat(item.flags()).isEqualTo(2);
        assertThat(item.reasons()).containsExactlyInAnyOrder(FlagReason.UNKIND, FlagReason.SPAM);
        assertThat(cases.reviewCase(item.id(), MODERATOR).reports()).extracting(ReviewCase.Report::note).containsExactly("Aimed at a person", "");
    }

    @Test
    void aReportThatItCouldIdentifySomebodyHidesItAtOnceForAllButModerators() {
        var subject = content.write(AUTHOR, Role.MEMBER);
        queue.flag(MEMBER, subject, FlagReason.PRIVACY, "Everybody here knows who that is.");
        assertThat(content.state(subject)).isEqualTo("HIDDEN");
        assertThat(content.item(subject, OTHER)).isEmpty();
        assertThat(itemOf(subject).urgent()).isTrue();
        assertThat(events.stream(ContentHidden.class)).anyMatch(hidden -> hidden.subject().equals(subject) && hidden.authorId() == AUTHOR);
    }

    @Test
    void whatIsUrgentComesBeforeWhatHasWaitedLonger() {
        var old = content.write(AUTHOR, Role.MEMBER);
        var urgent = content.write(AUTHOR, Role.MEMBER);
        queue.flag(MEMBER, old, FlagReason.SPAM, "");
        queue.flag(MEMBER, urgent, FlagReason.PRIVACY, "");
        assertThat(queries.waiting(ItemKind.FLAG, 500, MODERATOR)).extracting(WaitingItem::subject).containsSubsequence(urgent, old);
    }

    @Test
    void whatAMemberDoesNotSeeCannotBeReported() {
        var staffOnly = content.write(AUTHOR, Role.STAFF);
        assertThatThrownBy(() -> queue.flag(MEMBER, staffOnly, FlagReason.SPAM, "")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queue.flag(MEMBER, new Subject(Subject.Kind.MEMBER, 1), FlagReason.SPAM, "")).isInstanceOf(NotFound.class);
    }

    @Test
    void guestsAndSilencedMembersDoNotReport() {
        var subject = content.write(AUTHOR, Role.GUEST);
        var silenced = new Viewer(MEMBER.id(), Role.MEMBER, Set.of(), Viewer.Standing.SILENCED);
        assertThatThrownBy(() -> queue.flag(Viewer.guest(), subject, FlagReason.SPAM, "")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> queue.flag(silenced, subject, FlagReason.SPAM, "")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aNoteThatIsTooLongIsRefusedByName() {
        var subject = content.write(AUTHOR, Role.MEMBER);
        assertThatThrownBy(() -> queue.flag(MEMBER, subject, FlagReason.OTHER, "x".repeat(1001)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields()).containsOnlyKeys("note"));
        assertThat(queries.waiting(null, 500, MODERATOR)).extracting(WaitingItem::subject).doesNotContain(subject);
    }

    @Test
    void whatOnlyStaffSeeDoesNotWaitBeforeModerators() {
        var subject = content.write(AUTHOR, Role.STAFF);
        queue.flag(STAFF, subject, FlagReason.WRONG_OR_UNSAFE, "");
        var before = queries.count(MODERATOR);
        assertThat(queries.waiting(null, 500, STAFF)).extracting(WaitingItem::subject).contains(subject);
        assertThat(queries.waiting(null, 500, MODERATOR)).extracting(WaitingItem::subject).doesNotContain(subject);
        assertThat(queries.count(STAFF)).isGreaterThan(before);
        var id = jdbc.sql("select id from review_item where subject_id = ?").param(subject.id()).query(Long.class).single();
        assertThatThrownBy(() -> queries.waiting(id, MODERATOR)).isInstanceOf(NotFound.class);
    }

    @Test
    void thereIsNoQueueForMembers() {
        assertThatThrownBy(() -> queries.waiting(null, 10, MEMBER)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.status(Viewer.guest())).isInstanceOf(NotFound.class);
        assertThat(queries.count(MEMBER)).isZero();
    }

    @Test
    void whatEndedElsewhereWaitsNoMore() {
        var subject = content.write(AUTHOR, Role.MEMBER);
        queue.hold(subject, AUTHOR, "One of a new member's first posts, with a link.");
        assertThat(itemOf(subject).why()).contains("first posts");
        queue.settled(subject);
        assertThat(queries.waiting(null, 500, MODERATOR)).extracting(WaitingItem::subject).doesNotContain(subject);
        queue.hold(subject, AUTHOR, "Held again");
        assertThat(itemOf(subject).why()).isEqualTo("Held again");
    }

    private WaitingItem itemOf(Subject subject) {
        return queries.waiting(null, 500, MODERATOR).stream().filter(item -> item.subject().equals(subject)).findFirst().orElseThrow();
    }
}
