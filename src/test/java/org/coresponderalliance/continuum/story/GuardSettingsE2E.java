package org.coresponderalliance.continuum.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
        page.navigate("/administration");
        Screens.settled(page);
        page.locator(".tiles").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Privacy guard")).click();
        Screens.settled(page);
        assertThat(page.locator("h1")).containsText("Privacy guard");
        Screens.look(page, "guard-rules");

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
        page.navigate("/administration/guard/words");
        Screens.settled(page);
        var find = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Always found"));
        find.getByLabel("Word or phrase").fill("Bramblegate");
        find.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add a word that is always found")).click();
        assertThat(find.getByText("Bramblegate")).isVisible();
        Screens.look(page, "guard-words");

        page.navigate("/administration/guard/try");
        Screens.settled(page);
        page.getByLabel("Text").fill("The family near Bramblegate called twice. Their son's SSN is 512-44-7093.");
        button(page, "Look").click();
        assertThat(page.locator("#tried mark")).hasCount(2);
        assertThat(page.locator("#tried")).containsText("Your staff asked to be careful with this word.");
        Screens.look(page, "guard-try");

        page.navigate("/administration/guard/words");
        Screens.settled(page);
        button(page, "Take “Bramblegate” off the list").click();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo"))).isVisible();
        assertThat(button(page, "Take “Bramblegate” off the list")).hasCount(0);
    }

    @Test
    void otherMembersFindNothingThere() {
        var page = signedIn("moderator");
        for (var screen : new String[] {"/administration/guard", "/administration/guard/words", "/administration/guard/try"}) {
            page.navigate(screen);
            Screens.settled(page);
            assertThat(page.locator("#main .table, #main form")).hasCount(0);
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
