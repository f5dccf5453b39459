package org.coresponderalliance.continuum.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From a discussion to a best practice, by those whose part it is. */
class LibraryE2E extends Story {

    @Test
    void anArticleIsReadComparedAndPrinted() {
        var page = signedIn("member");
        go(page, "Library");
        Screens.look(page, "member-library");
        page.locator(".list h3 a").first().click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Recommendations"))).isVisible();
        Screens.look(page, "member-article");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("History")).click();
        assertThat(page.locator("h1")).containsText("History of");
        Screens.look(page, "member-article-history");
        go(page, "Guidance");
        Screens.look(page, "member-guidance");
    }

    @Test
    void aDiscussionBecomesABestPractice() {
        var member = signedIn("member");
        openDiscussion(member, "Leave-behind naloxone and next-day buprenorphine");
        var discussion = member.url();
        member.locator("#menu-discussion summary").click();
        member.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Propose as best practice")).click();
        member.getByLabel(Pattern.compile("^Why should it become")).fill("Three counties run it the same way now.");
        Screens.look(member, "member-propose");
        member.locator("#main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Propose as best practice")).click();
        assertThat(member.getByText("The moderators have your proposal")).isVisible();

        var moderator = signedIn("moderator");
        go(moderator, "Curation");
        Screens.look(moderator, "moderator-curation");
        var row = moderator.locator("li").filter(new Locator.FilterOptions().setHasText("Leave-behind naloxone")).first();
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take up")).click();
        moderator.waitForURL(Pattern.compile(".*/library/\\d+/edit.*"));
        Screens.settled(moderator);
        Screens.look(moderator, "moderator-article-editor");
    }
}
