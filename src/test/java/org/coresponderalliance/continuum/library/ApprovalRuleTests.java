package org.coresponderalliance.continuum.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponderalliance.continuum.library.ApprovalRule.Missing.*;

import java.util.List;
import java.util.Set;
import org.coresponderalliance.continuum.library.ApprovalRule.Missing;
import org.coresponderalliance.continuum.library.ApprovalRule.Vote;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApprovalRuleTests {

    private static final long OWNER = 1;

    @Test
    void twoDisciplinesOneOfThemInCareAreEnough() {
        assertThat(missing(approval(2, "patrol", true), approval(3, "clinician", false))).isEmpty();
    }

    @Test
    void anOfficerAndAChiefAreOneDiscipline() {
        assertThat(missing(approval(2, "patrol", true), approval(3, "le_command", false))).containsExactly(OTHER_DISCIPLINE);
        assertThat(missing(approval(2, "peer", true), approval(3, "nurse", false))).containsExactly(OTHER_DISCIPLINE);
    }

    @Test
    void anotherDisciplineIsOfNoSideUnlessTheSettingSaysSo() {
        assertThat(missing(approval(2, "dispatcher", true), approval(3, "clinician", false))).containsExactly(OTHER_DISCIPLINE);
        assertThat(missing(approval(2, "patrol", true), approval(3, "ems", false))).containsExactly(OTHER_DISCIPLINE);

        var setting = new ApprovalSetting(List.of("dispatcher"), List.of("behavioral_health"), false, List.of(), 7);
        assertThat(ApprovalRule.missing(setting, ArticleKind.BEST_PRACTICE, List.of(approval(2, "dispatcher", false), approval(3, "clinician", false)),
                Set.of(OWNER), ApprovalRule.Legal.NONE)).isEmpty();
    }

    @Test
    void aLegalTopicNeedsItsNamedLegalReviewerWhoMayBeOneOfTheTwo() {
        var approved = new Vote[] {approval(2, "patrol", true), approval(3, "clinician", false)};
        assertThat(legal(null, approved)).containsExactly(LEGAL_REVIEWER);
        assertThat(legal(4L, approved)).containsExactly(LEGAL_APPROVAL);
        assertThat(legal(3L, approved)).isEmpty();
        assertThat(Cast.rule().isLegal(List.of("topic/staffing", "topic/liability"))).isTrue();
        assertThat(Cast.rule().isLegal(List.of("topic/staffing"))).isFalse();
    }

    private static Set<Missing> legal(@Nullable Long reviewer, Vote... votes) {
        return ApprovalRule.missing(Cast.rule(), ArticleKind.BEST_PRACTICE, List.of(votes), Set.of(OWNER), new ApprovalRule.Legal(true, reviewer));
    }

    @Test
    void twoMembersAreNotEnough() {
        assertThat(missing(approval(2, "fire", false), approval(3, "clinician", false))).containsExactly(MODERATOR_OR_STAFF);
    }

    @Test
    void theModeratorMustBeOneOfTheTwoDisciplines() {
        // Two clinicians and an officer: the moderator among them has given no discipline, so no pair holds one.
        assertThat(missing(approval(2, "clinician", false), approval(3, "patrol", false), approval(4, "", true)))
                .containsExactly(MODERATOR_OR_STAFF);
    }

    @Test
    void oneApprovalIsNotEnoughWhoeverGivesIt() {
        assertThat(missing(approval(2, "patrol", true))).containsExactly(APPROVAL);
        assertThat(missing()).containsExactlyInAnyOrder(APPROVAL, MODERATOR_OR_STAFF);
    }

    @Test
    void theOwnersApprovalDoesNotCount() {
        assertThat(missing(approval(OWNER, "patrol", true), approval(3, "clinician", true))).containsExactly(APPROVAL);
    }

    @Test
    void whoeverAskedForChangesHoldsItUntilTheyApprove() {
        var approved = List.of(approval(2, "patrol", true), approval(3, "clinician", false));
        assertThat(missing(approved.get(0), approved.get(1), changes(4, "fire"))).containsExactly(CHANGES_ASKED);
        assertThat(missing(changes(4, "fire"), approved.get(0), approved.get(1), approval(4, "fire", false))).isEmpty();
    }

    @Test
    void approvingTwiceCountsOnce() {
        assertThat(missing(approval(2, "patrol", true), approval(2, "clinician", true))).containsExactly(APPROVAL);
    }

    @Test
    void aTemplateNeedsOneInCareAndGuidanceNobody() {
        assertThat(of(ArticleKind.TEMPLATE, approval(2, "", true))).isEmpty();
        assertThat(of(ArticleKind.TEMPLATE, approval(2, "fire", false))).containsExactly(MODERATOR_OR_STAFF);
        assertThat(of(ArticleKind.GUIDANCE)).isEmpty();
    }

    private static Set<Missing> missing(Vote... votes) {
        return of(ArticleKind.BEST_PRACTICE, votes);
    }

    private static Set<Missing> of(ArticleKind kind, Vote... votes) {
        return ApprovalRule.missing(Cast.rule(), kind, List.of(votes), Set.of(OWNER), ApprovalRule.Legal.NONE);
    }

    private static Vote approval(long member, String discipline, boolean inCare) {
        return new Vote(member, discipline, inCare, Decision.APPROVE);
    }

    private static Vote changes(long member, String discipline) {
        return new Vote(member, discipline, false, Decision.CHANGES);
    }
}
