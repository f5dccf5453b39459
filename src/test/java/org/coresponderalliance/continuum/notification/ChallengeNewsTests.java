package org.coresponderalliance.continuum.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.challenge.ChallengeService;
import org.coresponderalliance.continuum.challenge.DecisionService;
import org.coresponderalliance.continuum.challenge.Dispute;
import org.coresponderalliance.continuum.challenge.Resolution;
import org.coresponderalliance.continuum.privacy.Answers;
import org.coresponderalliance.continuum.testing.DatabaseTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ChallengeNewsTests extends DatabaseTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private ChallengeService challenges;
    @Autowired
    private DecisionService decisions;
    @Autowired
    private Inbox inbox;

    @Test
    void whoAnswersForARecommendationHearsThatItIsQuestionedAndWhoeverQuestionedItHowThatEnded() {
        var dispute = new Dispute(context);
        var other = dispute.ledger.member();
        var id = challenges.open(dispute.member, dispute.recommendation, Dispute.failed(), Answers.NONE).id();
        told(dispute.owner, NotificationKind.CHALLENGE_OPENED);

        decisions.assign(dispute.ledger.person(Role.MODERATOR), id, other.id(), LocalDate.now(ZoneOffset.UTC).plusDays(3));
        told(other, NotificationKind.CHALLENGE_ASSIGNED);

        decisions.decide(other, id, Resolution.NO_CHANGE, "It holds.", Answers.NONE);
        var entry = told(dispute.member, NotificationKind.CHALLENGE_DECIDED);
        assertThat(entry.title()).startsWith("Challenge: recommendation 1 of");
        assertThat(entry.url()).isEqualTo("/challenges/" + id);
        assertThat(kinds(other)).as("nobody is told of what they do themselves").doesNotContain(NotificationKind.CHALLENGE_DECIDED);
    }

    private InboxEntry told(Viewer viewer, NotificationKind kind) {
        await().atMost(Duration.ofSeconds(30)).until(() -> kinds(viewer).contains(kind));
        return inbox.entries(viewer, null, true, 10).stream().filter(entry -> entry.kind() == kind).findFirst().orElseThrow();
    }

    private List<NotificationKind> kinds(Viewer viewer) {
        return inbox.entries(viewer, null, true, 10).stream().map(InboxEntry::kind).toList();
    }
}
