package org.coresponderalliance.continuum.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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
        propose(clinician, discussion);

        var number = takeUp(manager);
        write(manager);
        var review = "/library/" + number + "/review";
        sendToReview(manager, review);
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
        supersede(manager, article);
        readSuperseded(fire, article);
    }

    private static void searchInVain(Page medic) {
        medic.navigate("/search?q=" + SEARCHED.replace(' ', '+'));
        Screens.settled(medic);
        button(medic, "Tell me when there is an answer").click();
        assertThat(button(medic, "Do not tell me")).isVisible();
    }

    private static void answer(Page fire, String discussion) {
        fire.navigate(discussion);
        Screens.settled(fire);
        fire.locator("#main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^We face this too"))).first().click();
        fire.getByLabel("Your reply").fill(ANSWER);
        fire.getByLabel("Your reply").press("Control+Enter");
        assertThat(fire.locator("#post-2")).containsText("throw line");
    }

    private void accept(Page medic, String discussion) {
        medic.navigate(discussion);
        Screens.settled(medic);
        menu(medic.locator("#post-2"), "Accept answer");
        assertThat(medic.locator("#post-2")).containsText("Accepted answer");
    }

    private static void propose(Page clinician, String discussion) {
        clinician.navigate(discussion);
        Screens.settled(clinician);
        clinician.locator("#menu-discussion summary").click();
        button(clinician, "Propose as best practice").click();
        clinician.getByLabel(Pattern.compile("^Why should it become")).fill("Every river town has this call once a year.");
        clinician.locator("#main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Propose as best practice")).click();
        assertThat(clinician.getByText("The moderators have your proposal")).isVisible();
    }

    private String takeUp(Page manager) {
        go(manager, "Curation");
        var row = manager.locator("li").filter(new Locator.FilterOptions().setHasText(QUESTION)).filter(new Locator.FilterOptions().setHasText("river town")).first();
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take up")).click();
        manager.waitForURL(Pattern.compile(".*/library/\\d+/edit.*"));
        Screens.settled(manager);
        return manager.url().replaceFirst(".*/library/(\\d+)/edit.*", "$1");
    }

    private void write(Page manager) {
        manager.getByLabel("Title").first().fill(TITLE);
        manager.getByLabel("In short").fill("Nobody goes aboard alone, and nobody goes aboard before the power on the pier is off.");
        writeOutHints(manager);
        recommend(manager, 0, FIRST);
        recommend(manager, 1, SECOND);
        save(manager, "First draft from the discussion");
    }

    private void recommend(Page manager, int at, String text) {
        button(manager, "Add a recommendation").click();
        var card = manager.locator(".rec.editing").nth(at);
        card.getByLabel("Recommendation", new Locator.GetByLabelOptions().setExact(true)).fill(text);
        card.getByLabel("Strength", new Locator.GetByLabelOptions().setExact(true)).click();
        manager.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Conditional")).first().click();
        card.getByLabel("Evidence", new Locator.GetByLabelOptions().setExact(true)).click();
        manager.getByRole(AriaRole.OPTION).first().click();
    }

    private static void save(Page manager, String note) {
        manager.getByLabel("What changed and why").fill(note);
        button(manager, "Save revision").click();
        assertThat(manager.getByText("Saved as revision").first()).isVisible();
    }

    private static void sendToReview(Page manager, String review) {
        manager.navigate(review);
        Screens.settled(manager);
        button(manager, "Send to review").first().click();
        var dialog = manager.getByRole(AriaRole.DIALOG);
        for (var name : new String[] {"Renee", "Gus"}) {
            dialog.getByRole(AriaRole.COMBOBOX).first().fill(name);
            manager.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile(name))).first().click();
        }
        dialog.getByRole(AriaRole.COMBOBOX).first().press("Tab");
        send(manager, dialog);
    }

    /** Those who were asked before are asked again, unless one takes them out. */
    private static void sendToTheSameAgain(Page manager, String review) {
        manager.navigate(review);
        Screens.settled(manager);
        button(manager, "Send to review").first().click();
        var dialog = manager.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Renee");
        assertThat(dialog).containsText("Gus");
        send(manager, dialog);
    }

    private static void send(Page manager, Locator dialog) {
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send").setExact(true)).click();
        assertThat(manager.getByText("Sent to review.").first()).isVisible();
    }

    private static void consent(Page fire) {
        fire.navigate("/library/yours");
        Screens.settled(fire);
        var row = fire.locator("li").filter(new Locator.FilterOptions().setHasText(TITLE)).first();
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Yes, with my name")).click();
        assertThat(row).containsText("Yes, with name");
    }

    private static void suggestAWording(Page police, String review) {
        police.navigate(review);
        Screens.settled(police);
        var passage = police.locator(".recs .passage").filter(new Locator.FilterOptions().setHasText(FIRST));
        passage.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Suggest another"))).click();
        var dialog = police.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Your wording").fill(FIRST.replace("throw line", "throw line and a light"));
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Suggest").setExact(true)).click();
        assertThat(police.locator(".thread").filter(new Locator.FilterOptions().setHasText("suggests another wording")).locator("ins")).containsText("light");
        Screens.look(police, "life-suggested");
    }

    private static void acceptTheWording(Page manager, String review) {
        manager.navigate(review);
        Screens.settled(manager);
        manager.locator(".thread").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Accept")).click();
        assertThat(manager.getByText("Accepted: it stands in the next revision.").first()).isVisible();
    }

    private static void approve(Page reviewer, String review) {
        reviewer.navigate(review);
        Screens.settled(reviewer);
        button(reviewer, "Approve").click();
        assertThat(reviewer.getByText(Pattern.compile("Your decision is recorded|it is published")).first()).isVisible();
    }

    private static String published(Page reader, String number) {
        reader.navigate("/library/" + number);
        Screens.settled(reader);
        assertThat(reader.locator("h1")).containsText(TITLE);
        assertThat(reader.locator("#main")).containsText("a throw line and a light");
        assertThat(reader.locator("#approvals")).isVisible();
        assertThat(reader.locator(".context")).containsText("Wade Corrigan");
        Screens.look(reader, "life-published");
        return reader.url();
    }

    private static void closeTheGap(Page manager, String article) {
        manager.navigate("/gaps");
        Screens.settled(manager);
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
        medic.navigate(discussion);
        Screens.settled(medic);
        assertThat(medic.locator("#became")).containsText("This discussion became a best practice");
        medic.locator("#became a").first().click();
        medic.waitForURL(Pattern.compile(".*/library/\\d+/.*"));
        Screens.settled(medic);
        assertThat(medic.locator("h1")).containsText(TITLE);
    }

    private static void adopt(Page clinician, String article) {
        openRecord(clinician, article);
        clinician.getByLabel("We use it with changes").check();
        clinician.getByLabel("What you changed").fill("Our fire boat brings the throw line.");
        button(clinician, "Record").click();
        clinician.waitForURL(Pattern.compile(".*/adoptions/\\d+$"));
        clinician.navigate(article);
        Screens.settled(clinician);
        assertThat(clinician.locator("#used-by")).containsText("Used by");
    }

    private String failAndQuestion(Page fire, String article) {
        openRecord(fire, article);
        fire.getByLabel("We have stopped using it").check();
        fire.getByLabel("Why you stopped").fill("The harbor office cut the wrong pier, and nobody could tell.");
        button(fire, "Record").click();
        fire.waitForURL(Pattern.compile(".*/adoptions/\\d+$"));
        Screens.settled(fire);
        fire.locator("#main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^Open a challenge$"))).click();
        fire.waitForURL(Pattern.compile(".*/challenge$"));
        Screens.settled(fire);
        choose(fire, "Which recommendation", "Have the harbor office");
        fire.getByLabel("What you did, and what came of it").fill("A pier looked dead and was not. We carry a tester now and use it first.");
        button(fire, "Open the challenge").click();
        fire.waitForURL(Pattern.compile(".*/challenges/\\d+$"));
        var challenge = fire.url();
        fire.navigate(article);
        Screens.settled(fire);
        assertThat(fire.locator(".recs .under-challenge")).hasCount(1);
        Screens.look(fire, "life-under-challenge");
        return challenge;
    }

    private static void decide(Page dispatch, String challenge) {
        dispatch.navigate(challenge);
        Screens.settled(dispatch);
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
        manager.navigate("/library/" + number + "/edit");
        Screens.settled(manager);
        manager.locator(".rec.editing").nth(1).getByLabel("Recommendation", new Locator.GetByLabelOptions().setExact(true)).fill(UPDATED);
        save(manager, "Carry a tester, after the challenge");
    }

    private static void approvalsOfTheFirstDoNotHold(Page manager, String review) {
        manager.navigate(review);
        Screens.settled(manager);
        assertThat(manager.locator("#main")).containsText(UPDATED);
        assertThat(button(manager, "Publish")).hasCount(0);
    }

    private static void changedSinceItWasRead(Page medic, String article) {
        medic.navigate(article);
        Screens.settled(medic);
        assertThat(medic.locator("#main")).containsText(UPDATED);
        assertThat(medic.locator(".notices")).containsText(Pattern.compile("Since you read revision \\d+, this changed: recommendation 2"));
        assertThat(medic.locator(".recs .under-challenge")).hasCount(0);
        Screens.look(medic, "life-updated");
    }

    private void supersede(Page manager, String article) {
        manager.navigate(article);
        Screens.settled(manager);
        manager.locator("#main details.menu > summary").first().click();
        button(manager, "Superseded by another").click();
        var field = manager.getByLabel("The article that takes its place");
        field.fill("Roles on scene");
        manager.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("Roles on scene"))).first().click();
        manager.locator("vaadin-dialog").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save").setExact(true)).click();
        assertThat(manager.getByText("It now points to the other article.")).isVisible();
    }

    private static void readSuperseded(Page fire, String article) {
        fire.navigate(article);
        Screens.settled(fire);
        assertThat(fire.locator(".notices")).containsText("Another article has taken the place of this one.");
        Screens.look(fire, "life-superseded");
        fire.locator(".notices").getByRole(AriaRole.LINK).first().click();
        fire.waitForURL(Pattern.compile(".*/library/\\d+/.*"));
        assertThat(fire.locator("h1")).containsText("Roles on scene");
        assertThat(fire.locator(".notices")).containsText(TITLE);
    }

    private static void openRecord(Page page, String article) {
        page.navigate(article);
        Screens.settled(page);
        page.locator("#main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("Record our use|Change our record"))).first().click();
        page.waitForURL(Pattern.compile(".*/adoption$"));
        Screens.settled(page);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
