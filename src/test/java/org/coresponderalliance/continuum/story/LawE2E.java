package org.coresponderalliance.continuum.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponderalliance.continuum.story.Controls.button;
import static org.coresponderalliance.continuum.story.LibrarySteps.openArticle;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A law changes: staff say so once, and whatever rests on it says so to its readers. */
class LawE2E extends Story {

    private static final String CONFERENCING = "When the same address calls often";

    @Test
    void staffMarkALawAsChangedAndTheArticlesThatRestOnItSaySo() {
        var staff = signedIn("staff");
        openArticle(staff, CONFERENCING);
        assertThat(staff.locator("#laws")).containsText("42 CFR Part 2");
        staff.locator("#main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Edit").setExact(true)).first().click();
        staff.waitForURL(Pattern.compile(".*/edit$"));
        Screens.settled(staff);
        assertThat(staff.getByLabel("Laws and policies")).isVisible();

        visit(staff, "/administration/laws");
        Screens.look(staff, "staff-laws");
        staff.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Mark 45 CFR Part 164, Subpart E as changed")).click();
        staff.getByLabel("What changed, for all readers").fill("Requests for records have to be answered sooner.");
        Screens.look(staff, "staff-law-mark");
        button(staff, "It has changed").last().click();
        assertThat(staff.getByText("2 articles are due for review")).isVisible();

        var member = signedIn("member");
        openArticle(member, CONFERENCING);
        assertThat(member.locator(".notices")).containsText("Requests for records have to be answered sooner.");
        Screens.look(member, "member-article-law-changed");
    }
}
