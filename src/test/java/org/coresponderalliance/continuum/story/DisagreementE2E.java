package org.coresponderalliance.continuum.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponderalliance.continuum.story.Controls.button;
import static org.coresponderalliance.continuum.story.LibrarySteps.openArticle;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Disagreement is kept: variations stand side by side in an article, and what did not work is told as carefully as what did. */
class DisagreementE2E extends Story {

    private static final String AGREEMENT = "What belongs in a co-responder agreement";
    private static final String FAILED = "Sending the team to every welfare check";

    @Test
    void aMemberSeesWhoDoesOtherwiseAndWhichOfTheseIsLikeTheirProgram() {
        var page = signedIn("member");
        openArticle(page, AGREEMENT);
        Screens.settled(page);
        assertThat(page.locator(".variation")).hasCount(4);
        assertThat(page.locator(".variation.fits")).hasCount(1);
        assertThat(page.locator(".variation.fits")).containsText("Police-led programs");
        assertThat(page.locator(".variation.fits")).containsText("Like your program");
        Screens.look(page, "member-article-variations");
    }

    @Test
    void aGuestReadsThemWithoutScriptsAndNobodyTellsThemWhichIsTheirs() {
        var page = withoutScripts();
        openArticle(page, "Follow-up within 72 hours that people say yes to");
        assertThat(page.locator(".variation")).hasCount(3);
        assertThat(page.locator(".variation").nth(2)).containsText("Instead of recommendation 2");
        assertThat(page.locator(".variation.fits")).hasCount(0);
    }

    @Test
    void aModeratorAddsOneAndReviewersSeeWhatChanged() {
        var page = signedIn("moderator");
        openArticle(page, "a minimum data set");
        Screens.settled(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit").setExact(true)).click();
        page.waitForURL(Pattern.compile(".*/edit$"));
        Screens.settled(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add a variation")).click();
        page.getByLabel("Who does otherwise").last().fill("Very small programs");
        page.getByLabel("What they do, and why").last().fill("They report by year: with 40 contacts a quarter, a change is four people.");
        Screens.look(page, "moderator-variation-editor");
        page.getByLabel("What changed and why").fill("Says what small programs do");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save revision")).click();
        page.waitForURL(Pattern.compile(".*/review$"));
        Screens.settled(page);
        assertThat(page.locator(".variation")).containsText("They report by year");
        page.getByText("Compare with what readers have now").click();
        page.waitForURL(Pattern.compile(".*/history.*"));
        Screens.settled(page);
        assertThat(page.locator(".variation.added ins").first()).containsText("Very small programs");
        Screens.look(page, "moderator-variation-compared");
    }

    @Test
    void whatDidNotWorkAndThePracticeThatItIsAboutLeadToEachOther() {
        var page = signedIn("member");
        visit(page, "/search?q=kind:tried-and-did-not-work+welfare");
        assertThat(page.locator("#rows")).containsText("Tried, did not work here");
        openArticle(page, FAILED);
        Screens.settled(page);
        assertThat(page.locator(".notices")).containsText("This was tried and did not work. It is about");
        Screens.look(page, "member-tried");
        page.locator(".notices a").first().click();
        page.waitForURL(Pattern.compile(".*attaching-co-responders.*"));
        Screens.settled(page);
        assertThat(page.locator(".notices")).containsText("Tried elsewhere: did not work in 1 place.");
        assertThat(page.locator(".notices")).containsText(FAILED);
        Screens.look(page, "member-tried-elsewhere");
    }

    @Test
    void aMemberWhoseProgramStoppedTellsItAtLength() {
        var page = signedIn("member");
        openArticle(page, "case conferencing across agencies");
        Screens.settled(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Record our use|Change what we said"))).first().click();
        page.waitForURL(Pattern.compile(".*/adoption$"));
        Screens.settled(page);
        page.getByLabel("We have stopped using it").check();
        page.getByLabel("Why you stopped").fill("Ninety days were too long for a team of two; nobody was left to ride with.");
        page.getByLabel("No difference").check();
        button(page, "Record").click();
        page.waitForURL(Pattern.compile(".*/adoptions/\\d+$"));
        Screens.settled(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tell it at length")).click();
        page.waitForURL(Pattern.compile(".*/edit$"));
        Screens.settled(page);
        assertThat(page.getByLabel("Title").first()).hasValue(Pattern.compile("Tried, did not work here: When the same address.*"));
        assertThat(page.locator("#main")).containsText("Practices it is about");
        Screens.look(page, "member-tells-what-failed");
    }
}
