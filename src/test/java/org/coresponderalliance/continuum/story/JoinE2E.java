package org.coresponderalliance.continuum.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponderalliance.continuum.story.Controls.dialog;
import static org.coresponderalliance.continuum.story.Controls.field;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody whose city starts a program, from the application to the first sign-in. The mails are read in the mail log. */
class JoinE2E extends Story {

    private static final String PASSWORD = "a lantern over the north bridge";

    @Test
    void anApplicantBecomesAMember() {
        var applicant = withoutScripts();
        applicant.navigate("/join");
        applicant.getByLabel("Name").fill("Imogen Vale");
        applicant.getByLabel("Email").fill("imogen.vale@example.org");
        applicant.getByLabel("Discipline").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        applicant.getByLabel(Pattern.compile("^Agency")).fill("Larkford Fire District");
        applicant.getByLabel(Pattern.compile("^Why")).fill("We start a fire-led team in spring and would like to learn from others.");
        applicant.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^(Apply|Send)"))).click();
        assertThat(applicant.locator("h1")).isVisible();

        var admin = signedIn("admin");
        applicant.navigate(linkMailedTo(admin, "imogen.vale@example.org"));
        confirm(applicant);

        var moderator = signedIn("moderator");
        visit(moderator, "/moderation?kind=APPLICATION");
        moderator.locator("#main").getByText("Imogen Vale").first().click();
        Screens.settled(moderator);
        moderator.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Approve"))).click();
        var dialog = dialog(moderator);
        if (dialog.isVisible()) {
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Approve")).click();
        }
        assertThat(moderator.locator(".queue-item")).not().containsText("Imogen Vale");

        applicant.navigate(linkMailedTo(admin, "imogen.vale@example.org"));
        applicant.getByLabel(Pattern.compile("password", Pattern.CASE_INSENSITIVE)).first().fill("password1234");
        applicant.locator("main button[type=submit], #main button").first().click();
        assertThat(applicant.locator("[aria-invalid=true]").first()).isVisible();
        applicant.getByLabel(Pattern.compile("password", Pattern.CASE_INSENSITIVE)).first().fill(PASSWORD);
        applicant.locator("main button[type=submit], #main button").first().click();

        var member = desk();
        member.navigate("/sign-in");
        member.getByLabel("Email").fill("imogen.vale@example.org");
        field(member, "Password").fill(PASSWORD);
        member.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
        member.waitForURL(url -> !url.contains("/sign-in"));
        Screens.settled(member);
        Screens.look(member, "new-member-home");
    }

    private static void confirm(Page page) {
        var button = page.locator("#main button, main button").first();
        if (button.isVisible()) {
            button.click();
        }
        assertThat(page.locator("h1")).isVisible();
    }

    private String linkMailedTo(Page admin, String address) {
        visit(admin, "/administration/mail");
        admin.locator("li, tr").filter(new Locator.FilterOptions().setHasText(address)).first().getByRole(AriaRole.LINK).first().click();
        Screens.settled(admin);
        Screens.look(admin, "admin-mail");
        var text = admin.locator("#main").innerText();
        var link = Pattern.compile("https?://\\S+token=\\S+").matcher(text);
        if (!link.find()) {
            throw new AssertionError("no link in the mail: " + text);
        }
        return link.group().replaceFirst("https?://[^/]+", "");
    }
}
