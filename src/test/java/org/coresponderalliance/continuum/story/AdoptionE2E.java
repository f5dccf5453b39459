package org.coresponderalliance.continuum.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponderalliance.continuum.story.Controls.button;
import static org.coresponderalliance.continuum.story.LibrarySteps.openArticle;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What programs do with an article: told by members, read by members, counted for everybody. */
class AdoptionE2E extends Story {

    private static final String FOLLOW_UP = "Follow-up within 72 hours that people say yes to";

    @Test
    void aMemberRecordsWhatTheirProgramDoesChangesItAndTakesItBack() {
        var page = signedIn("member");
        openArticle(page, FOLLOW_UP);
        assertThat(page.locator("#programs-like-yours")).containsText(Pattern.compile("\\d of \\d programs like yours \\(police-led"));
        assertThat(page.locator("#used-by")).containsText("Used by");
        Screens.look(page, "member-article-adoptions");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Record our use")).click();
        page.waitForURL(Pattern.compile(".*/adoption$"));
        Screens.settled(page);
        assertThat(page.locator("h1")).containsText("Harlow Creek");
        Screens.look(page, "member-adoption-form");
        page.getByLabel("We use it with changes").check();
        record(page);
        assertThat(page.getByText("Please say what you changed")).isVisible();
        page.getByLabel("What you changed").fill("The officer who was on scene makes the first call.");
        page.getByLabel("It helped").check();
        page.getByLabel("The same in words").fill("Nearly everybody picks up. We talked to client Marlene Whitcomb about it.");
        record(page);
        assertThat(page.getByText(Pattern.compile("Marlene Whitcomb")).first()).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*/adoption$"));
        Screens.look(page, "member-adoption-guarded");
        page.getByLabel("The same in words").fill("Nearly everybody picks up.");
        record(page);
        page.waitForURL(Pattern.compile(".*/adoptions/\\d+$"));
        Screens.settled(page);
        assertThat(page.locator("#main")).containsText("The officer who was on scene makes the first call.");
        Screens.look(page, "member-adoption");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change our record")).click();
        Screens.settled(page);
        page.getByLabel("We have stopped using it").check();
        page.getByLabel("Why you stopped").fill("The officers were moved to another unit.");
        record(page);
        page.waitForURL(Pattern.compile(".*/adoptions/\\d+$"));
        Screens.settled(page);
        assertThat(page.locator(".adoptions > li")).hasCount(2);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take back")).click();
        assertThat(page.getByText("Taken back or removed")).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo")).click();
        assertThat(page.getByText("Taken back or removed")).isHidden();
    }

    @Test
    void aListSaysWhoUsesItAndWhyTheyAreLikeOnesOwn() {
        var page = signedIn("member");
        openArticle(page, FOLLOW_UP);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Read all"))).click();
        Screens.settled(page);
        assertThat(page.locator("h1")).containsText("Who uses");
        page.locator("details.why summary").first().click();
        assertThat(page.locator("table.fit").first()).containsText("Lead agency");
        Screens.look(page, "member-adoptions");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Stopped"))).click();
        Screens.settled(page);
        assertThat(page.locator(".adoptions")).containsText("school counselors");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Like yours"))).click();
        Screens.settled(page);
        assertThat(page.locator(".adoptions > li").first()).containsText("Like yours");
    }

    @Test
    void aGuestReadsHowManyAndNobodysName() {
        var page = withoutScripts();
        openArticle(page, FOLLOW_UP);
        assertThat(page.locator("#used-by")).containsText("programs");
        assertThat(page.locator("#main")).not().containsText("Ashgrove");
        assertThat(page.locator("#programs-like-yours")).hasCount(0);
    }

    @Test
    void aModeratorDecidesOnWhatWaits() {
        var page = signedIn("moderator");
        go(page, "Moderation");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Hollin Street Community Crisis Response: "))).first().click();
        Screens.settled(page);
        assertThat(page.locator("#case-title")).containsText("Adoption");
        Screens.look(page, "moderator-held-adoption");
    }

    private static void record(Page page) {
        button(page, "Record").click();
    }
}
