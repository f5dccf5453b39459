package org.coresponderalliance.continuum.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponderalliance.continuum.story.Controls.button;
import static org.coresponderalliance.continuum.story.Controls.dialog;
import static org.coresponderalliance.continuum.story.Controls.field;
import static org.coresponderalliance.continuum.story.LibrarySteps.openArticle;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A recommendation by itself: read, cited, withdrawn, and written with what it rests on. */
class RecommendationE2E extends Story {

    private static final String FOLLOW_UP = "Follow-up within 72 hours that people say yes to";

    @Test
    void aGuestReadsOneByItsLinkWithItsSourcesAndHistory() {
        var page = withoutScripts();
        openArticle(page, FOLLOW_UP);
        page.locator(".rec").nth(1).getByText("Link and sources").click();
        page.waitForURL(Pattern.compile(".*/recommendations/\\d+$"));
        assertThat(page.locator("h1")).containsText("Recommendation 2 of");
        assertThat(page.locator("#main")).containsText("repeat calls");
        assertThat(page.locator("#main")).containsText("SAMHSA 2025 National Guidelines");
        assertThat(page.locator(".citation")).hasCount(3);
        assertThat(page.locator(".citation").first()).containsText("/recommendations/");

        openArticle(page, "What belongs in a co-responder agreement");
        page.locator(".rec").nth(4).getByText("Link and sources").click();
        page.waitForURL(Pattern.compile(".*/recommendations/\\d+$"));
        assertThat(page.locator("#main ins").first()).containsText("90");
        assertThat(page.locator("#main del").first()).containsText("60");
    }

    @Test
    void aModeratorWithdrawsOneAndSetsItInForceAgain() {
        var page = signedIn("moderator");
        openArticle(page, FOLLOW_UP);
        Screens.settled(page);
        page.locator(".rec").nth(2).getByText("Link and sources").click();
        page.waitForURL(Pattern.compile(".*/recommendations/\\d+$"));
        Screens.settled(page);
        Screens.look(page, "moderator-recommendation");
        button(page, "Withdraw").click();
        var dialog = dialog(page);
        dialog.getByRole(AriaRole.TEXTBOX).fill("Two programs found that an offer at the start sounds like a trade.");
        Screens.look(page, "moderator-withdraw");
        button(dialog, "Withdraw").click();
        assertThat(page.locator("#main")).containsText("Withdrawn: this does not hold any more.");
        Screens.look(page, "moderator-recommendation-withdrawn");

        var reader = withoutScripts();
        reader.navigate(page.url());
        assertThat(reader.locator("#main")).containsText("sounds like a trade");
        assertThat(reader.locator("#main s")).isVisible();

        page.locator(".context").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Set in force again")).click();
        assertThat(page.locator("#main s")).hasCount(0);
    }

    @Test
    void anArticleShowsOneThatWasWithdrawnStruckThroughWithItsReason() {
        var page = signedIn("member");
        openArticle(page, "Roles on scene");
        Screens.settled(page);
        assertThat(page.locator(".rec s")).containsText("name the partner");
        assertThat(page.locator(".rec").nth(3)).containsText("Counsel of two counties");
        Screens.look(page, "member-article-withdrawn");
    }

    @Test
    void anEditorSaysWhatItSpeaksAboutWhereItAppliesAndWhatItRestsOn() {
        var page = signedIn("moderator");
        openArticle(page, FOLLOW_UP);
        Screens.settled(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit").setExact(true)).click();
        page.waitForURL(Pattern.compile(".*/edit$"));
        Screens.settled(page);
        var card = page.locator(".rec.editing").nth(2);
        card.getByText("Outcomes, where it applies, sources").click();
        card.getByLabel("Speaks about").fill("people reached\nrepeat calls");
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add a source")).click();
        field(card, "Source").fill("A pilot in two counties");
        card.getByLabel("Address or DOI").fill("https://example.org/pilot");
        Screens.look(page, "moderator-recommendation-editor");
        page.getByLabel("What changed and why").fill("Says what the offer is for");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save revision")).click();
        assertThat(page.getByText("Saved as revision").first()).isVisible();
        page.waitForURL(Pattern.compile(".*/review$"));
        Screens.settled(page);
        assertThat(page.locator("#main")).containsText("people reached, repeat calls");
    }
}
