package org.coresponderalliance.continuum.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponderalliance.continuum.story.Controls.dialog;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A moderator with a queue on a Monday. */
class ModeratorE2E extends Story {

    @Test
    void aReportIsDecidedWithAReason() {
        var member = signedIn("member");
        openDiscussion(member, "Marked, unmarked or our own cars for follow-up visits?");
        menu(member.locator("#post-3"), "Report");
        var report = dialog(member);
        report.getByLabel("It is wrong or unsafe").check();
        report.getByLabel(Pattern.compile("^What should the moderator know")).fill("The plates can be seen on the picture.");
        Screens.look(member, "member-report");
        report.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Report")).click();
        assertThat(member.getByText("A moderator will look at it.").first()).isVisible();

        var moderator = signedIn("moderator");
        go(moderator, "Moderation");
        Screens.look(moderator, "moderator-queue");
        moderator.locator("#main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^Marked, unmarked or our own cars"))).first().click();
        assertThat(moderator.locator(".queue-item")).containsText("The plates can be seen");
        moderator.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Keep as it is"))).click();
        var dialog = dialog(moderator);
        if (dialog.isVisible()) {
            dialog.getByLabel("Reason").fill("No plate can be read.");
            Screens.look(moderator, "moderator-decision");
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Keep as it is")).click();
        }
        moderator.navigate("/moderation/decided");
        assertThat(moderator.locator("#main")).containsText("Marked, unmarked or our own cars");
        Screens.look(moderator, "moderator-decided");
        for (var screen : new String[][] {{"/moderation/canned", "moderator-ready-texts"}, {"/moderation/words", "moderator-words"}}) {
            moderator.navigate(screen[0]);
            Screens.look(moderator, screen[1]);
        }
    }

    @Test
    void whatCouldIdentifySomebodyIsGoneAtOnceForAllOthers() {
        var member = signedIn("member");
        var url = ask(member, "What do you tell neighbors who stand around?");
        member.getByLabel("Your reply").fill("We said that Mr. Quillfeather of Elm Street was fine.");
        member.getByLabel("Your reply").press("Control+Enter");
        assertThat(member.locator("#post-2")).containsText("Quillfeather");
        var staff = signedIn("staff");
        visit(staff, url);
        menu(staff.locator("#post-2"), "Report");
        dialog(staff).getByLabel("It could identify a client or somebody else").check();
        dialog(staff).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Report")).click();
        assertThat(staff.getByText("It is hidden at once").first()).isVisible();
        assertThat(member.locator("body")).not().containsText("Quillfeather");
        var guest = withoutScripts();
        guest.navigate(url.substring(url.indexOf("/discussions")));
        assertThat(guest.locator("body")).not().containsText("Quillfeather");
    }

    @Test
    void theQueueOnAPhone() {
        var page = signIn(phone(), "moderator");
        visit(page, "/moderation");
        assertThat(page.locator("h1")).hasText("Review");
        assertThat(page.locator(".queue-item")).isVisible();
    }
}
