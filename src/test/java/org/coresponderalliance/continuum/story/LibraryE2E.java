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
        assertThat(row).containsText("Three counties run it the same way now.");
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take up")).click();
        moderator.waitForURL(Pattern.compile(".*/library/\\d+/edit.*"));
        Screens.settled(moderator);
        Screens.look(moderator, "moderator-article-editor");
        write(moderator);
        sendToReview(moderator);
        var review = moderator.url();

        member.navigate(review);
        Screens.settled(member);
        Screens.look(member, "member-review");
        approve(member);
        var staff = signedIn("staff");
        managersMayApprove(staff);
        staff.navigate(review);
        Screens.settled(staff);
        approve(staff);
        assertThat(staff.getByText("it is published").first()).isVisible();

        member.navigate(discussion);
        Screens.settled(member);
        assertThat(member.locator("#became")).containsText("This discussion became a best practice");
        member.locator("#became a").click();
        member.waitForURL(Pattern.compile(".*/library/\\d+/.*"));
        Screens.settled(member);
        assertThat(member.locator("#main")).containsText("Leave two doses");
        assertThat(member.locator("#approvals")).isVisible();
    }

    /** Fills in what a draft from a discussion lacks. */
    private void write(Page page) {
        page.getByLabel("In short").fill("Leave two doses and a number that is answered, then knock on the next day.");
        writeOutHints(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add a recommendation")).click();
        page.getByLabel("Recommendation", new Page.GetByLabelOptions().setExact(true)).first().fill("Leave two doses of naloxone with whoever is in the house.");
        choose(page, "Strength", "Strong");
        page.getByLabel("Evidence", new Page.GetByLabelOptions().setExact(true)).first().click();
        page.getByRole(AriaRole.OPTION).last().click();
        page.getByLabel("What changed and why").fill("First draft from the discussion");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save revision")).click();
        assertThat(page.getByText("Saved as revision").first()).isVisible();
    }

    private void sendToReview(Page page) {
        page.navigate(page.url().replaceFirst("/edit.*", "/review"));
        Screens.settled(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send to review")).first().click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        for (var name : new String[] {"Renee", "Priya"}) {
            dialog.getByRole(AriaRole.COMBOBOX).first().fill(name);
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile(name))).first().click();
        }
        dialog.getByRole(AriaRole.COMBOBOX).first().press("Tab");
        Screens.look(page, "moderator-send-to-review");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send").setExact(true)).click();
        assertThat(page.getByText("Sent to review.").first()).isVisible();
    }

    /** The director of programs was no responder: staff change the rule, which says what it means, and it holds at once. */
    private static void managersMayApprove(Page page) {
        page.navigate("/administration/approval");
        Screens.settled(page);
        var side = page.getByLabel("One approval from");
        side.fill("program manager");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("program manager", Pattern.CASE_INSENSITIVE))).first().click();
        side.press("Tab");
        assertThat(page.getByText(Pattern.compile("one from police, fire, EMS or program manager"))).isVisible();
        Screens.look(page, "staff-approval-rule");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
        assertThat(page.getByText("Saved. It holds from now on.").first()).isVisible();
    }

    private static void approve(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Approve").setExact(true)).click();
        assertThat(page.getByText(Pattern.compile("Your decision is recorded|it is published")).first()).isVisible();
    }
}
