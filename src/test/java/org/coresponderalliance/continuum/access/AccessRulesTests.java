package org.coresponderalliance.continuum.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table, line by line where a mistake would expose somebody. */
class AccessRulesTests {

    private static final long AUTHOR = 7;
    private static final Viewer GUEST = Viewer.guest();
    private static final Viewer MEMBER = Viewer.member(1, Role.MEMBER);
    private static final Viewer WRITER = Viewer.member(AUTHOR, Role.MEMBER);
    private static final Viewer MODERATOR = Viewer.member(3, Role.MODERATOR);
    private static final Viewer STAFF = Viewer.member(4, Role.STAFF);
    private static final Viewer ADMINISTRATOR = Viewer.member(6, Role.ADMINISTRATOR);
    private static final Viewer IN_GROUP = new Viewer(5L, Role.MEMBER, Set.of(12L), Viewer.Standing.GOOD);
    private static final Viewer SILENCED = new Viewer(AUTHOR, Role.MEMBER, Set.of(), Viewer.Standing.SILENCED);

    @Test
    void aGuestSeesWhatIsPublicAndNothingElse() {
        assertThat(AccessRules.sees(GUEST, discussion(State.PUBLISHED, Audience.PUBLIC))).isTrue();
        assertThat(AccessRules.sees(GUEST, discussion(State.PUBLISHED, Audience.MEMBERS))).isFalse();
        assertThat(AccessRules.sees(GUEST, discussion(State.HIDDEN, Audience.PUBLIC))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void aGuestSeesNoArticleThatIsNotPublished(State state) {
        if (Content.ARTICLE.states().contains(state)) {
            var published = Set.of(State.PUBLISHED, State.REVIEW_DUE, State.SUPERSEDED).contains(state);
            assertThat(AccessRules.sees(GUEST, article(state, Audience.PUBLIC))).isEqualTo(published);
        }
    }

    @Test
    void hiddenContentIsSeenByModeratorsOnlyNotEvenByItsAuthor() {
        var hidden = discussion(State.HIDDEN, Audience.MEMBERS);
        assertThat(AccessRules.sees(WRITER, hidden)).isFalse();
        assertThat(AccessRules.sees(MODERATOR, hidden)).isTrue();
    }

    @Test
    void heldContentIsSeenByItsAuthorAndModerators() {
        var held = discussion(State.HELD, Audience.MEMBERS);
        assertThat(AccessRules.sees(WRITER, held)).isTrue();
        assertThat(AccessRules.sees(MODERATOR, held)).isTrue();
        assertThat(AccessRules.sees(MEMBER, held)).isFalse();
    }

    @Test
    void aPublishedPostInAHiddenDiscussionIsAsHiddenAsTheDiscussion() {
        var post = Facts.post(State.PUBLISHED, MEMBER.id(), discussion(State.HIDDEN, Audience.PUBLIC));
        assertThat(AccessRules.sees(MEMBER, post)).isFalse();
        assertThat(AccessRules.sees(GUEST, post)).isFalse();
        assertThat(AccessRules.sees(MODERATOR, post)).isTrue();
    }

    @Test
    void whatIsMeantForAGroupIsSeenByItsMembersAndThoseWhoCareForIt() {
        var inGroup = Facts.of(Content.DISCUSSION, State.PUBLISHED, Audience.GROUP, 12L, AUTHOR);
        assertThat(AccessRules.sees(IN_GROUP, inGroup)).isTrue();
        assertThat(AccessRules.sees(MEMBER, inGroup)).isFalse();
        assertThat(AccessRules.sees(MODERATOR, inGroup)).isTrue();
    }

    @Test
    void whoeverMayWriteTellsWhatDidNotWorkAndNobodyElseStartsAnArticleThatWay() {
        var own = Facts.of(Content.ARTICLE, State.DRAFT, Audience.MEMBERS, null, AUTHOR);
        assertThat(AccessRules.may(WRITER, Action.TELL_OF_FAILURE, own)).isTrue();
        assertThat(AccessRules.may(SILENCED, Action.TELL_OF_FAILURE, own)).isFalse();
        assertThat(AccessRules.may(MEMBER, Action.TELL_OF_FAILURE, own)).as("another's draft").isFalse();
        assertThat(AccessRules.may(WRITER, Action.CURATE, own)).isFalse();
    }

    @Test
    void aSilencedMemberReadsButDoesNotReply() {
        var open = discussion(State.PUBLISHED, Audience.MEMBERS);
        assertThat(AccessRules.sees(SILENCED, open)).isTrue();
        assertThat(AccessRules.may(SILENCED, Action.REPLY, open)).isFalse();
        assertThat(AccessRules.may(MEMBER, Action.REPLY, open)).isTrue();
    }

    @Test
    void whatTheAssociationSetsUpForItselfIsStaffsAndDoesNotExistForOthers() {
        for (var content : Set.of(Content.SETTING, Content.ACCOUNT, Content.OVERVIEW)) {
            assertThatCode(() -> Permit.require(STAFF, Action.SEE, content)).doesNotThrowAnyException();
            for (var other : Set.of(GUEST, MEMBER, MODERATOR)) {
                assertThatThrownBy(() -> Permit.require(other, Action.SEE, content)).isInstanceOf(NotFound.class);
            }
        }
    }

    @Test
    void theMailLogIsOpenToAdministratorsAlone() {
        assertThat(AccessRules.may(ADMINISTRATOR, Action.SEE, Content.MAIL)).isTrue();
        assertThat(AccessRules.may(STAFF, Action.SEE, Content.MAIL)).isFalse();
    }

    @Test
    void categoriesAreSeenByManyAndSetUpByStaff() {
        assertThatCode(() -> Permit.require(STAFF, Action.CONFIGURE, Content.CATEGORY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Permit.require(MODERATOR, Action.CONFIGURE, Content.CATEGORY)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aModeratorReadsTheAuditLogBesideAThingAndStaffReadAllOfIt() {
        var beside = Facts.of(Content.AUDIT_ENTRY, State.OPEN, Audience.MODERATORS, null, null);
        var log = Facts.of(Content.AUDIT_ENTRY, State.OPEN, Audience.STAFF, null, null);
        assertThat(AccessRules.sees(MODERATOR, beside)).isTrue();
        assertThat(AccessRules.sees(MODERATOR, log)).isFalse();
        assertThat(AccessRules.sees(STAFF, log)).isTrue();
        assertThat(AccessRules.sees(MEMBER, beside)).isFalse();
    }

    @Test
    void aGroupIsKnownToThoseWhoBelongToItAndToModerators() {
        var group = Facts.of(Content.GROUP, State.OPEN, Audience.GROUP, 12L, null);
        assertThat(AccessRules.sees(IN_GROUP, group)).isTrue();
        assertThat(AccessRules.sees(MODERATOR, group)).isTrue();
        assertThat(AccessRules.sees(MEMBER, group)).isFalse();
        assertThat(AccessRules.may(MODERATOR, Action.CONFIGURE, group)).isFalse();
    }

    @Test
    void sanctionsAreKnownToTheMemberAndToModerators() {
        assertThat(AccessRules.may(WRITER, Action.SEE_STANDING, Facts.member(AUTHOR))).isTrue();
        assertThat(AccessRules.may(MODERATOR, Action.SEE_STANDING, Facts.member(AUTHOR))).isTrue();
        assertThat(AccessRules.may(MEMBER, Action.SEE_STANDING, Facts.member(AUTHOR))).isFalse();
    }

    @Test
    void onlyTheAskerAndModeratorsAcceptAnAnswer() {
        var answer = Facts.post(State.PUBLISHED, MEMBER.id(), discussion(State.PUBLISHED, Audience.MEMBERS));
        assertThat(AccessRules.may(WRITER, Action.ACCEPT_ANSWER, answer)).isTrue();
        assertThat(AccessRules.may(MODERATOR, Action.ACCEPT_ANSWER, answer)).isTrue();
        assertThat(AccessRules.may(MEMBER, Action.ACCEPT_ANSWER, answer)).isFalse();
    }

    @Test
    void aReviewerSeesTheArticleInReviewAndNoOtherMemberDoes() {
        var inReview = article(State.IN_REVIEW, Audience.MEMBERS).withReviewers(Set.of(MEMBER.id()));
        assertThat(AccessRules.may(MEMBER, Action.APPROVE, inReview)).isTrue();
        assertThat(AccessRules.sees(IN_GROUP, inReview)).isFalse();
    }

    @Test
    void whatAProgramDoesWithAnArticleIsSeenByMembersAloneAndChangedByWhoRecordedIt() {
        var told = Facts.of(Content.ADOPTION, State.PUBLISHED, Audience.PUBLIC, null, AUTHOR);
        assertThat(AccessRules.sees(GUEST, told)).isFalse();
        assertThat(AccessRules.sees(MEMBER, told)).isTrue();
        assertThat(AccessRules.may(WRITER, Action.EDIT, told)).isTrue();
        assertThat(AccessRules.may(MEMBER, Action.DELETE, told)).isFalse();
        assertThat(AccessRules.may(MODERATOR, Action.EDIT, told)).as("nobody speaks for a program that is not theirs").isFalse();
    }

    @Test
    void aChallengeIsReadByMembersDecidedByItsOwnerAndTakenBackByWhoOpenedIt() {
        var open = Facts.of(Content.CHALLENGE, State.OPEN, Audience.PUBLIC, null, AUTHOR).withReviewers(Set.of(MEMBER.id()));
        assertThat(AccessRules.sees(GUEST, open)).isFalse();
        assertThat(AccessRules.sees(IN_GROUP, open)).isTrue();
        assertThat(AccessRules.may(MEMBER, Action.DECIDE, open)).as("who answers for it").isTrue();
        assertThat(AccessRules.may(MODERATOR, Action.DECIDE, open)).isTrue();
        assertThat(AccessRules.may(IN_GROUP, Action.DECIDE, open)).isFalse();
        assertThat(AccessRules.may(MEMBER, Action.ASSIGN, open)).isFalse();
        assertThat(AccessRules.may(WRITER, Action.DELETE, open)).isTrue();
        assertThat(AccessRules.may(MODERATOR, Action.DELETE, open)).as("nobody takes back what somebody else said").isFalse();
        var decided = Facts.of(Content.CHALLENGE, State.DECIDED, Audience.PUBLIC, null, AUTHOR).withReviewers(Set.of(MEMBER.id()));
        assertThat(AccessRules.may(MEMBER, Action.DECIDE, decided)).isFalse();
        assertThat(AccessRules.may(WRITER, Action.DELETE, decided)).isFalse();
    }

    @Test
    void onlyWhatReadersAreToGoByIsQuestionedAndNotByTheSilenced() {
        assertThat(AccessRules.may(MEMBER, Action.CHALLENGE, article(State.PUBLISHED, Audience.MEMBERS))).isTrue();
        assertThat(AccessRules.may(MEMBER, Action.CHALLENGE, article(State.SUPERSEDED, Audience.MEMBERS))).isFalse();
        assertThat(AccessRules.may(SILENCED, Action.CHALLENGE, article(State.PUBLISHED, Audience.MEMBERS))).isFalse();
        assertThat(AccessRules.may(GUEST, Action.CHALLENGE, article(State.PUBLISHED, Audience.PUBLIC))).isFalse();
    }

    @Test
    void aMergedDiscussionIsSeenByNobodyAsItself() {
        for (var viewer : new Viewer[] {GUEST, MEMBER, WRITER, MODERATOR, STAFF, ADMINISTRATOR}) {
            assertThat(AccessRules.sees(viewer, discussion(State.MERGED, Audience.PUBLIC))).isFalse();
        }
        assertThat(AccessRules.may(MODERATOR, Action.MERGE, discussion(State.PUBLISHED, Audience.MEMBERS))).isTrue();
        assertThat(AccessRules.may(WRITER, Action.MERGE, discussion(State.PUBLISHED, Audience.MEMBERS))).isFalse();
        assertThat(AccessRules.may(MODERATOR, Action.MERGE, discussion(State.HELD, Audience.MEMBERS))).isFalse();
    }

    @Test
    void whoSeesOneThingSeesAnotherWhereItsAudienceIsNoNarrower() {
        var wide = discussion(State.PUBLISHED, Audience.PUBLIC);
        var members = discussion(State.PUBLISHED, Audience.MEMBERS);
        var group = Facts.of(Content.DISCUSSION, State.PUBLISHED, Audience.GROUP, 12L, AUTHOR);
        var otherGroup = Facts.of(Content.DISCUSSION, State.PUBLISHED, Audience.GROUP, 13L, AUTHOR);
        var moderators = discussion(State.PUBLISHED, Audience.MODERATORS);
        assertThat(AccessRules.allWhoSee(members, wide)).isTrue();
        assertThat(AccessRules.allWhoSee(wide, members)).isFalse();
        assertThat(AccessRules.allWhoSee(group, members)).isTrue();
        assertThat(AccessRules.allWhoSee(members, group)).isFalse();
        assertThat(AccessRules.allWhoSee(group, group)).isTrue();
        assertThat(AccessRules.allWhoSee(group, otherGroup)).isFalse();
        assertThat(AccessRules.allWhoSee(moderators, group)).isTrue();
        assertThat(AccessRules.allWhoSee(group, moderators)).isFalse();
    }

    @Test
    void nothingThatCannotBeSeenCanBeActedOn() {
        for (var viewer : new Viewer[] {GUEST, MEMBER, WRITER, MODERATOR, STAFF, IN_GROUP, SILENCED}) {
            for (var content : Content.values()) {
                for (var state : content.states()) {
                    var facts = new Facts(content, state, Audience.GROUP, 12L, AUTHOR, State.HIDDEN, 99L, Set.of());
                    for (var action : Action.values()) {
                        assertThat(AccessRules.may(viewer, action, facts) && !AccessRules.sees(viewer, facts))
                                .as("%s may %s but not see %s", viewer, action, facts).isFalse();
                    }
                }
            }
        }
    }

    @Test
    void theSqlOfARuleNeedsNoParametersAndNamesTheColumns() {
        var sql = AccessRules.visible(Content.DISCUSSION, WRITER, Sql.columns("d"));
        assertThat(sql).contains("d.state in ('PUBLISHED')", "d.audience in ('MEMBERS', 'PUBLIC')", "d.author_id in (7)").doesNotContain("?", ":");
    }

    @Test
    void aQueryThatForgotAColumnFailsInsteadOfShowingTooMuch() {
        var noReviewers = Sql.columns("a");
        assertThatThrownBy(() -> AccessRules.visible(Content.ARTICLE, MEMBER, noReviewers)).hasMessageContaining("REVIEWER");
    }

    private static Facts discussion(State state, Audience audience) {
        return Facts.of(Content.DISCUSSION, state, audience, null, AUTHOR);
    }

    private static Facts article(State state, Audience audience) {
        return Facts.of(Content.ARTICLE, state, audience, null, AUTHOR);
    }
}
