package org.coresponderalliance.continuum.challenge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.adoption.AdoptionService;
import org.coresponderalliance.continuum.adoption.Ledger;
import org.coresponderalliance.continuum.challenge.Challenge;
import org.coresponderalliance.continuum.challenge.ChallengeQueries;
import org.coresponderalliance.continuum.challenge.ChallengeService;
import org.coresponderalliance.continuum.challenge.Dispute;
import org.coresponderalliance.continuum.challenge.Ground;
import org.coresponderalliance.continuum.challenge.Resolution;
import org.coresponderalliance.continuum.privacy.Answers;
import org.coresponderalliance.continuum.testing.ViewTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ChallengeViewTests extends ViewTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private ChallengeService challenges;
    @Autowired
    private ChallengeQueries queries;
    @Autowired
    private AdoptionService adoptions;

    private Dispute dispute;

    @BeforeEach
    void aRecommendation() {
        dispute = new Dispute(context);
    }

    @Test
    void aMemberWhoseProgramStoppedQuestionsARecommendationAndPointsToWhatTheyRecorded() {
        var stopped = adoptions.record(dispute.member, dispute.article, 0, Ledger.stopped("Nobody picked up.")).id();
        signIn(dispute.member);
        go("/library/" + dispute.article + "/challenge?recommendation=" + dispute.recommendation);
        press("Open the challenge");
        assertThat($(TextArea.class).single().isInvalid()).as("nothing was said").isTrue();
        assertThat($(Checkbox.class).single().getValue()).as("what they recorded is pointed to").isTrue();
        test($(TextArea.class).single()).setValue("We called for a month.");
        press("Open the challenge");

        var own = queries.own(dispute.recommendation, dispute.member).orElseThrow();
        assertThat(own.adoption().id()).isEqualTo(stopped);
        assertThat(getCurrentView()).isInstanceOf(ChallengeView.class);
        assertThat(html()).contains("We called for a month.", "Under challenge", "data-action=\"take-back\"").doesNotContain("/decision");
    }

    @Test
    void whatIsAskedForDependsOnTheGround() {
        signIn(dispute.member);
        go("/library/" + dispute.article + "/challenge?recommendation=" + dispute.recommendation);
        assertThat($(TextField.class).all()).as("no source").isEmpty();
        ground().setValue(Ground.NEW_SOURCE);
        assertThat($(TextField.class).all()).hasSize(2);
        assertThat($(TextArea.class).single().getLabel()).contains("What it says");
    }

    @Test
    void theOwnerFindsItAmongWhatIsTheirsAndDecides() {
        var id = challenges.open(dispute.member, dispute.recommendation, Dispute.failed(), Answers.NONE).id();
        signIn(dispute.owner);
        go("/library/yours");
        assertThat(html()).contains("Challenges that wait for you", "/challenges/" + id);
        go("/challenges/" + id);
        assertThat(html()).contains("/challenges/" + id + "/decision").doesNotContain("data-action=\"assign\"");

        go("/challenges/" + id + "/decision");
        press("Decide");
        assertThat(resolution().isInvalid()).isTrue();
        resolution().setValue(Resolution.UPDATE);
        test($(TextArea.class).single()).setValue("Three days it is.");
        press("Decide");

        assertThat(queries.one(id, dispute.member).decided().reason()).isEqualTo("Three days it is.");
        assertThat(html()).contains("Three days it is.", "No revision has brought it yet");
    }

    @Test
    void aModeratorFindsItOnTheDeskAndTheOneWhoOpenedItIsNotLetIn() {
        var id = challenges.open(dispute.member, dispute.recommendation, Dispute.failed(), Answers.NONE).id();
        signIn(dispute.ledger.person(Role.MODERATOR));
        go("/curation");
        assertThat(html()).contains("open challenge");
        go("/challenges/" + id);
        assertThat(html()).contains("data-action=\"assign\"", "/decision");

        signIn(dispute.member);
        go("/challenges/" + id + "/decision");
        assertThat(getCurrentView()).isInstanceOf(ChallengeView.class);
    }

    @Test
    void itIsTakenBackAndThatCanBeUndone() {
        var id = challenges.open(dispute.member, dispute.recommendation, Dispute.failed(), Answers.NONE).id();
        signIn(dispute.member);
        go("/challenges/" + id);
        act("take-back", Map.of());
        assertThat(queries.underChallenge(dispute.article)).isEmpty();
        press("Undo");
        assertThat(queries.one(id, dispute.owner)).satisfies(one -> assertThat(one.isOpen()).isTrue());
    }

    @Test
    void theRecommendationSaysItAndKeepsWhatWasDecided() {
        var first = challenges.open(dispute.member, dispute.recommendation, Dispute.failed(), Answers.NONE).id();
        signIn(dispute.ledger.member());
        go("/library/" + dispute.article);
        assertThat(html()).contains("Under challenge", "/challenges/" + first, "challenge?recommendation=" + dispute.recommendation);
        go("/challenges?recommendation=" + dispute.recommendation);
        assertThat(html()).contains(Dispute.failed().text());
        assertThat(queries.of(dispute.recommendation, dispute.owner)).extracting(Challenge::id).containsExactly(first);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Ground> ground() {
        return $(RadioButtonGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Resolution> resolution() {
        return $(RadioButtonGroup.class).single();
    }

    private void press(String label) {
        test($(Button.class).withText(label).single()).click();
    }
}
