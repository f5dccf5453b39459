package org.coresponderalliance.continuum.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponderalliance.continuum.story.Controls.button;
import static org.coresponderalliance.continuum.story.Controls.dialog;
import static org.coresponderalliance.continuum.story.PrivacyGuardE2E.marks;
import static org.coresponderalliance.continuum.story.PrivacyGuardE2E.panel;
import static org.coresponderalliance.continuum.story.PrivacyGuardE2E.reply;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.coresponderalliance.continuum.attachment.Documents;
import org.junit.jupiter.api.Test;

/** What could identify a client is found elsewhere than in a new reply: in files, edits, titles and articles. Everybody in it is invented. */
class GuardedFormsE2E extends Story {

    private static final String TOLD = "We met a client named Orville Tansley twice.";

    @Test
    void whatStandsInAFileIsShownBeforeAnythingIsSentAndGoesWithTheFile() {
        var page = signIn(phone(), "member");
        ask(page, "Which intake form do you use?");
        reply(page).fill("This one.");
        page.locator("continuum-composer").last().locator("input[type=file]")
                .setInputFiles(new FilePayload("intake.pdf", "application/pdf", Documents.pdf("Her SSN is 536-22-1874.")));
        assertThat(panel(page)).containsText("1 thing here could identify someone");
        button(panel(page), "Show all").click();
        assertThat(page.locator(".find")).containsText("File “intake.pdf”");
        Screens.look(page, "guard-file");
        button(page.locator(".find"), "Take the file out").click();
        assertThat(reply(page)).hasValue(Pattern.compile("This one\\.\\s*"));
        assertThat(page.locator(".find")).hasCount(0);
    }

    @Test
    void anEditAsksOnlyAboutWhatIsNewInItAndStaffReadHowOftenThatWasWrong() {
        var page = signedIn("member");
        ask(page, "Whose turn is it to call the hospital?");
        reply(page).fill(TOLD);
        reply(page).press("Control+Enter");
        assertThat(panel(page).locator(".guard-lead")).containsText("look at this first");
        reply(page).press("Control+Enter");
        assertThat(page.locator("#post-2")).containsText("Orville Tansley");

        menu(page.locator("#post-2"), "Edit");
        var edit = page.getByLabel("Edit post 2");
        edit.fill(TOLD + " A client named Ambrose Kettleby came too.");
        assertThat(marks(page)).hasText(new String[] {"Ambrose Kettleby"});
        edit.press("Control+Enter");
        assertThat(page.locator(".find")).hasCount(1);
        page.locator(".find").getByText("This was wrong").click();
        assertThat(panel(page)).containsText("Your staff will see that this rule was wrong here");
        edit.press("Control+Enter");
        assertThat(page.locator("#post-2")).containsText("Ambrose Kettleby");
        assertThat(page.locator("#post-2")).not().containsText("Waiting for a moderator");

        var staff = signedIn("staff");
        visit(staff, "/administration/guard?rule=name.role");
        assertThat(staff.locator("tbody tr").first().locator("td").last()).hasText(Pattern.compile("[1-9]\\d*"));
        assertThat(staff.locator("#main")).not().containsText("Kettleby");
    }

    @Test
    void aNewTitleIsReadInItsDialog() {
        var page = signedIn("member");
        ask(page, "Which van holds up in winter?");
        page.locator("#menu-discussion summary").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Edit title and facets")).click();
        var dialog = dialog(page);
        dialog.getByLabel("Title").fill("Which van for a client named Orville Tansley?");
        assertThat(marks(page)).hasText(new String[] {"Orville Tansley"});
        Assertions.assertThat(page.evaluate(PrivacyGuardE2E.STANDS_BEHIND)).as("the mark stands behind its words").isEqualTo(true);
        button(dialog, "Save").click();
        assertThat(panel(page).locator(".guard-lead")).containsText("look at this first");
        Screens.look(page, "guard-headline");
        button(page.locator(".find"), "Mask as [name]").click();
        button(dialog, "Save").click();
        assertThat(page.locator("h1")).containsText("Which van for a client named [name]?");
    }

    @Test
    void allFieldsOfAnArticleAreReadAsOneStory() {
        var page = signedIn("moderator");
        visit(page, "/library/yours");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start an article")).click();
        var dialog = dialog(page);
        dialog.getByLabel("Title").fill("Rides after a hospital visit");
        button(dialog, "Start").click();
        page.waitForURL(Pattern.compile(".*/library/\\d+/edit.*"));
        Screens.settled(page);
        page.getByLabel("In short").fill(TOLD);
        page.locator("continuum-composer textarea").fill("His SSN is 512-44-7093.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save revision")).click();
        assertThat(panel(page).locator(".guard-lead")).containsText("what must go has to be replaced first");
        assertThat(page.locator(".find")).hasText(new Pattern[] {Pattern.compile("Orville Tansley[\\s\\S]*In short"), Pattern.compile("512-44-7093")});
        Screens.look(page, "guard-article");
        button(page.locator(".find").nth(1), "Mask as [Social Security number]").click();
        button(page.locator(".find").first(), "Mask as [name]").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save revision")).click();
        assertThat(page.getByText("Saved as revision").first()).isVisible();
    }
}
