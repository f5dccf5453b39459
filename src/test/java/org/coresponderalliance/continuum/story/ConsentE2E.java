package org.coresponderalliance.continuum.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever is quoted in an article is asked, answers, and is named as they want to be. */
class ConsentE2E extends Story {

    @Test
    void theAuthorOfWhatIsQuotedIsAskedAndAnswers() {
        var member = signedIn("member");
        ask(member, "Which lights do you switch off on the last block?");
        member.locator("#menu-discussion summary").click();
        member.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Propose as best practice")).click();
        member.locator("#main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Propose as best practice")).click();
        assertThat(member.getByText("The moderators have your proposal")).isVisible();

        var moderator = signedIn("moderator");
        go(moderator, "Curation");
        assertThat(moderator.locator("#consents")).containsText("Consent withdrawn");
        Screens.look(moderator, "moderator-curation-consents");
        moderator.locator("li").filter(new Locator.FilterOptions().setHasText("Which lights")).first()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take up")).click();
        moderator.waitForURL(Pattern.compile(".*/library/\\d+/edit.*"));
        visit(moderator, moderator.url().replaceFirst("/edit.*", "/review"));
        moderator.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask those not asked yet")).click();
        assertThat(moderator.locator(".context")).containsText("Not answered yet");
        Screens.look(moderator, "moderator-review-consents");

        visit(member, "/library/yours");
        var row = member.locator("li").filter(new Locator.FilterOptions().setHasText("Which lights")).first();
        assertThat(row).containsText("Not answered yet");
        Screens.look(member, "member-consents");
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Yes, without my name")).click();
        assertThat(row).containsText("Yes, without name");

        moderator.reload();
        Screens.settled(moderator);
        assertThat(moderator.locator(".context")).containsText("Yes, without name");
    }

    @Test
    void anArticleSaysWhoseWordsItIsBuiltOnAsTheyAllowedIt() {
        var page = signedIn("member");
        page.navigate("/library");
        page.locator(".list h3 a").filter(new Locator.FilterOptions().setHasText("Choosing a co-response model")).first().click();
        page.waitForURL(Pattern.compile(".*/library/\\d+/.*"));
        Screens.settled(page);
        assertThat(page.locator(".context")).containsText(Pattern.compile("from \\w+"));
        Screens.look(page, "member-article-voices");
    }
}
