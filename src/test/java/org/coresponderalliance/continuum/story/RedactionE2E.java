package org.coresponderalliance.continuum.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A moderator takes a text out of everything. */
class RedactionE2E extends Story {

    @Test
    void afterwardsTheTextIsNowhere() {
        var member = signedIn("member");
        var question = ask(member, "Which tablets last in the quuxlark trailer?");
        var moderator = signedIn("moderator");
        visit(moderator, question);
        moderator.evaluate("() => window.getSelection().selectAllChildren(document.querySelector('#post-1 .read p'))");
        menu(moderator.locator(".buttons:has(#menu-discussion)"), "Take a text out for good");
        moderator.waitForURL(Pattern.compile(".*/moderation/redaction\\?.*"));
        Screens.settled(moderator);
        assertThat(moderator.locator("h1")).containsText("Take a text out of everything");
        assertThat(moderator.getByLabel("Text to take out")).hasValue("Tell us what you use, and what you would not buy again.");

        moderator.getByLabel("Text to take out").fill("quuxlark trailer");
        moderator.getByLabel("Why").fill("Somebody could tell whose it is");
        moderator.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("See where it stands")).click();
        assertThat(moderator.locator("#outcome")).containsText("One title or tag");
        Screens.look(moderator, "redaction-preview");
        moderator.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take it out everywhere")).click();
        assertThat(moderator.locator("#outcome")).containsText(Pattern.compile("Taken out of"));
        Screens.look(moderator, "redaction-done");

        visit(member, question);
        assertThat(member.locator("h1")).containsText("Which tablets last in the [removed]?");
        visit(member, "/search?q=quuxlark");
        assertThat(member.locator("#rows li").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("quuxlark"))).hasCount(0);
    }
}
