package org.coresponderalliance.continuum.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponderalliance.continuum.story.Controls.button;
import static org.coresponderalliance.continuum.story.Controls.dialog;
import static org.coresponderalliance.continuum.story.Controls.field;
import static org.coresponderalliance.continuum.story.LibrarySteps.approve;
import static org.coresponderalliance.continuum.story.LibrarySteps.chooseReviewers;
import static org.coresponderalliance.continuum.story.LibrarySteps.openAdoption;
import static org.coresponderalliance.continuum.story.LibrarySteps.recommend;
import static org.coresponderalliance.continuum.story.LibrarySteps.recordAdoption;
import static org.coresponderalliance.continuum.story.LibrarySteps.reviewersOf;
import static org.coresponderalliance.continuum.story.LibrarySteps.saveRevision;
import static org.coresponderalliance.continuum.story.LibrarySteps.sendProposal;
import static org.coresponderalliance.continuum.story.LibrarySteps.sendToReview;
import static org.coresponderalliance.continuum.story.LibrarySteps.supersede;
import static org.coresponderalliance.continuum.story.LibrarySteps.writeOutHints;
import static org.coresponderalliance.continuum.story.LibrarySteps.writeProposal;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The whole life of one practice among six people of six disciplines: a medic searches in vain and asks, a fire chief answers, a
 * clinician proposes, a program manager writes, a police lieutenant improves the wording, both approve, programs use it, one
 * fails and questions it, a dispatcher decides, it is updated, and in the end another takes its place.
 */
class PracticeLifeE2E extends Story {

    private static final String SEARCHED = "houseboat gangway";
    private static final String QUESTION = "How do you get to somebody on a houseboat gangway at night?";
    private static final String ANSWER = "Two of us go on the gangway and one stays on the shore with the throw line. Nobody steps aboard before the harbor office has cut the power on the pier.";
    private static final String TITLE = "Calls to houseboats: reach the person safely";
    private static final String FIRST = "Leave one responder on the shore with a throw line.";
    private static final String SECOND = "Have the harbor office cut the power before anybody steps aboard.";
    private static final String UPDATED = "Have the harbor office cut the power, and carry a tester, before anybody steps aboard.";

    @Test
    void fromASearchInVainToAPracticeThatIsAdoptedChallengedUpdatedAndSuperseded() {
        var medic = signedIn("medic");
        var fire = signedIn("fire");
        var clinician = signedIn("member");
        var manager = signedIn("staff");
        var police = signedIn("police");
        var dispatch = signedIn("dispatch");

        searchInVain(medic);
        var discussion = ask(medic, QUESTION);
        answer(fire, discussion);
        accept(medic, discussion);
        visit(clinician, discussion);
        writeProposal(clinician, "Every river town has this call once a year.");
        sendProposal(clinician);

        var number = takeUp(manager);
        write(manager);
        var review = "/library/" + number + "/review";
        sendToBoth(manager, review);
        consent(fire);
        suggestAWording(police, review);
        acceptTheWording(manager, review);
        approve(police, review);
        approve(clinician, review);
        var article = published(clinician, number);

        closeTheGap(manager, article);
        told(medic, "There is an answer now to something");
        whatTheDiscussionBecame(medic, discussion);
        adopt(clinician, article);
        var challenge = failAndQuestion(fire, article);
        decide(dispatch, challenge);
        update(manager, number);
        approvalsOfTheFirstDoNotHold(manager, review);
        sendToTheSameAgain(manager, review);
        approve(police, review);
        approve(clinician, review);
        changedSinceItWasRead(medic, article);
        supersede(manager, article, "Roles on scene");
        readSuperseded(fire, article);
    }

    private static void searchInVain(Page medic) {
        visit(medic, "/search?q=" + SEARCHED.replace(' ', '+'));
        button(medic, "Tell me when there is an answer").click();
        assertThat(button(medic, "Do not tell me")).isVisible();
    }

    private static void answer(Page fire, String discussion) {
        visit(fire, discussion);
        fire.locator("#main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^We face this too"))).first().click();
        fire.getByLabel("Your reply").fill(ANSWER);
        fire.getByLabel("Your reply").press("Control+Enter");
        assertThat(fire.locator("#post-2")).containsText("throw line");
    }

    private void accept(Page medic, String discussion) {
        visit(medic, discussion);
        menu(medic.locator("#post-2"), "Accept answer");
        assertThat(medic.locator("#post-2")).containsText("Accepted answer");
    }

    private static String takeUp(Page manager) {
        LibrarySteps.takeUp(manager, QUESTION, "river town");
        return manager.url().replaceFirst(".*/library/(\\d+)/edit.*", "$1");
    }

    private static void write(Page manager) {
        manager.getByLabel("Title").first().fill(TITLE);
        manager.getByLabel("In short").fill("Nobody goes aboard alone, and nobody goes aboard before the power on the pier is off.");
        writeOutHints(manager);
        recommend(manager, FIRST, "Conditional");
        recommend(manager, SECOND, "Conditional");
        saveRevision(manager, "First draft from the discussion");
    }

    private static void sendToBoth(Page manager, String review) {
        reviewersOf(manager, review);
        chooseReviewers(manager, List.of("Renee", "Gus"));
        sendToReview(manager);
    }

    /** Those who were asked before are asked again, unless one takes them out. */
    private static void sendToTheSameAgain(Page manager, String review) {
        var dialog = reviewersOf(manager, review);
        assertThat(dialog).containsText("Renee");
        assertThat(dialog).containsText("Gus");
        sendToReview(manager);
    }

    private static void consent(Page fire) {
        visit(fire, "/library/yours");
        var row = fire.locator("li").filter(new Locator.FilterOptions().setHasText(TITLE)).first();
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Yes, with my name")).click();
        assertThat(row).containsText("Yes, with name");
    }

    private static void suggestAWording(Page police, String review) {
        visit(police, review);
        var passage = police.locator(".recs .passage").filter(new Locator.FilterOptions().setHasText(FIRST));
        passage.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Suggest another"))).click();
        var dialog = dialog(police);
        dialog.getByLabel("Your wording").fill(FIRST.replace("throw line", "throw line and a light"));
        button(dialog, "Suggest").click();
        assertThat(police.locator(".thread").filter(new Locator.FilterOptions().setHasText("suggests another wording")).locator("ins")).containsText("light");
        Screens.look(police, "life-suggested");
    }

    private static void acceptTheWording(Page manager, String review) {
        visit(manager, review);
        manager.locator(".thread").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Accept")).click();
        assertThat(manager.getByText("Accepted: it stands in the next revision.").first()).isVisible();
    }

    private static String published(Page reader, String number) {
        visit(reader, "/library/" + number);
        assertThat(reader.locator("h1")).containsText(TITLE);
        assertThat(reader.locator("#main")).containsText("a throw line and a light");
        assertThat(reader.locator("#approvals")).isVisible();
        assertThat(reader.locator(".context")).containsText("Wade Corrigan");
        Screens.look(reader, "life-published");
        return reader.url();
    }

    private static void closeTheGap(Page manager, String article) {
        visit(manager, "/gaps");
        manager.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(SEARCHED)).first().click();
        manager.waitForURL(Pattern.compile(".*/gaps/\\d+$"));
        Screens.settled(manager);
        button(manager, "Claim").click();
        button(manager, "Close with an article").click();
        manager.getByLabel("Address or number of the article").fill(article);
        button(manager, "Close and tell them").click();
        assertThat(manager.getByText("Answered by")).isVisible();
    }

    private static void told(Page member, String what) {
        member.navigate("/inbox");
        assertThat(member.locator("#main")).containsText(what);
    }

    private static void whatTheDiscussionBecame(Page medic, String discussion) {
        visit(medic, discussion);
        assertThat(medic.locator("#became")).containsText("This discussion became a best practice");
        medic.locator("#became a").first().click();
        medic.waitForURL(Pattern.compile(".*/library/\\d+/.*"));
        Screens.settled(medic);
        assertThat(medic.locator("h1")).containsText(TITLE);
    }

    private static void adopt(Page clinician, String article) {
        openAdoption(clinician, article);
        clinician.getByLabel("We use it with changes").check();
        clinician.getByLabel("What you changed").fill("Our fire boat brings the throw line.");
        recordAdoption(clinician);
        visit(clinician, article);
        assertThat(clinician.locator("#used-by")).containsText("Used by");
    }

    private String failAndQuestion(Page fire, String article) {
        openAdoption(fire, article);
        fire.getByLabel("We have stopped using it").check();
        fire.getByLabel("Why you stopped").fill("The harbor office cut the wrong pier, and nobody could tell.");
        recordAdoption(fire);
        fire.locator("#main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^Open a challenge$"))).click();
        fire.waitForURL(Pattern.compile(".*/challenge$"));
        Screens.settled(fire);
        choose(fire, "Which recommendation", "Have the harbor office");
        fire.getByLabel("What you did, and what came of it").fill("A pier looked dead and was not. We carry a tester now and use it first.");
        button(fire, "Open the challenge").click();
        fire.waitForURL(Pattern.compile(".*/challenges/\\d+$"));
        var challenge = fire.url();
        visit(fire, article);
        assertThat(fire.locator(".recs .under-challenge")).hasCount(1);
        Screens.look(fire, "life-under-challenge");
        return challenge;
    }

    private static void decide(Page dispatch, String challenge) {
        visit(dispatch, challenge);
        dispatch.locator("#main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^Decide$"))).click();
        dispatch.waitForURL(Pattern.compile(".*/decision$"));
        Screens.settled(dispatch);
        dispatch.getByLabel(Pattern.compile("^Update:")).check();
        dispatch.getByLabel("Reason").fill("The office cannot see from its desk which pier is dead. The next revision asks for a tester.");
        button(dispatch, "Decide").click();
        dispatch.waitForURL(Pattern.compile(".*/challenges/\\d+$"));
        assertThat(dispatch.locator("#main")).containsText("asks for a tester");
    }

    private static void update(Page manager, String number) {
        visit(manager, "/library/" + number + "/edit");
        field(manager.locator(".rec.editing").nth(1), "Recommendation").fill(UPDATED);
        saveRevision(manager, "Carry a tester, after the challenge");
    }

    private static void approvalsOfTheFirstDoNotHold(Page manager, String review) {
        visit(manager, review);
        assertThat(manager.locator("#main")).containsText(UPDATED);
        assertThat(button(manager, "Publish")).hasCount(0);
    }

    private static void changedSinceItWasRead(Page medic, String article) {
        visit(medic, article);
        assertThat(medic.locator("#main")).containsText(UPDATED);
        assertThat(medic.locator(".notices")).containsText(Pattern.compile("Since you read revision \\d+, this changed: recommendation 2"));
        assertThat(medic.locator(".recs .under-challenge")).hasCount(0);
        Screens.look(medic, "life-updated");
    }

    private static void readSuperseded(Page fire, String article) {
        visit(fire, article);
        assertThat(fire.locator(".notices")).containsText("Another article has taken the place of this one.");
        Screens.look(fire, "life-superseded");
        fire.locator(".notices").getByRole(AriaRole.LINK).first().click();
        fire.waitForURL(Pattern.compile(".*/library/\\d+/.*"));
        assertThat(fire.locator("h1")).containsText("Roles on scene");
        assertThat(fire.locator(".notices")).containsText(TITLE);
    }
}
