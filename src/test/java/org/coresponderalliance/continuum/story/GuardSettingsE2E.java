package org.coresponderalliance.continuum.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponderalliance.continuum.story.Controls.button;
import static org.coresponderalliance.continuum.story.Controls.dialog;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Staff set up the privacy guard. */
class GuardSettingsE2E extends Story {

    @Test
    void aRuleIsSwitchedOffAndOnAgain() {
        var page = signedIn("staff");
        visit(page, "/administration");
        page.locator(".tiles").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Privacy guard")).click();
        Screens.settled(page);
        assertThat(page.locator("h1")).containsText("Privacy guard");
        page.locator("#kind-device summary").click();
        Screens.look(page, "guard-rules");

        page.getByLabel("Find a rule").fill("device ieee");
        button(page, "Show").click();
        assertThat(page.locator("details.guard-kind")).hasCount(1);
        button(page, "Switch off device.mac").click();
        assertThat(button(page, "Switch on device.mac")).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("device.mac").setExact(true)).click();
        Screens.settled(page);
        assertThat(page.locator("#main")).containsText(Pattern.compile("switched by .+"));
        Screens.look(page, "guard-rule");
        button(page, "Switch on device.mac").click();
        assertThat(button(page, "Switch off device.mac")).isVisible();
    }

    @Test
    void aWordIsFoundAsSoonAsItIsOnTheList() {
        var page = signedIn("staff");
        visit(page, "/administration/guard/words");
        var find = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Always found"));
        find.getByLabel("Word or phrase").fill("Bramblegate");
        find.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add a word that is always found")).click();
        assertThat(find.getByText("Bramblegate")).isVisible();
        Screens.look(page, "guard-words");

        visit(page, "/administration/guard/try");
        page.getByLabel("Text").fill("The family near Bramblegate called twice. Their son's SSN is 512-44-7093.");
        button(page, "Look").click();
        assertThat(page.locator("#tried mark")).hasCount(2);
        assertThat(page.locator("#tried")).containsText("Your staff asked to be careful with this word.");
        Screens.look(page, "guard-try");

        visit(page, "/administration/guard/words");
        button(page, "Take “Bramblegate” off the list").click();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo"))).isVisible();
        assertThat(button(page, "Take “Bramblegate” off the list")).hasCount(0);
    }

    @Test
    void aCategoryIsNotOpenedToEverybodyWhileSomethingInItTellsOfOnePerson() {
        var member = signedIn("member");
        visit(member, "/discussions/new?category=clinical");
        member.getByLabel("Title").fill("What do you bring to a school?");
        member.getByLabel("What happened, what did you try").fill("We met a 43 year old woman with a prosthetic arm at the school in Ashford last Tuesday.");
        send(member, "Ask");
        assertThat(member.locator(".guard-lead")).containsText("look at this first");
        send(member, "Ask");
        member.waitForURL(Pattern.compile(".*/discussions/\\d+/.*"));

        var staff = signedIn("staff");
        visit(staff, "/administration/categories");
        button(staff, "Edit Clinical practice and de-escalation").click();
        choose(staff, "For", "Everyone, also without an account");
        var dialog = dialog(staff);
        button(dialog, "Save").click();
        assertThat(dialog.locator(".conflict")).containsText("everybody would read what could identify a client");
        assertThat(dialog.locator(".conflict").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("What do you bring to a school?"))).isVisible();
    }

    @Test
    void otherMembersFindNothingThere() {
        var page = signedIn("moderator");
        for (var screen : new String[] {"/administration/guard", "/administration/guard/words", "/administration/guard/try"}) {
            visit(page, screen);
            assertThat(page.locator("#main .table, #main form")).hasCount(0);
        }
    }
}
