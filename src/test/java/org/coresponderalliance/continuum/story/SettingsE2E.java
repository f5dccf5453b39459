package org.coresponderalliance.continuum.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A member among the others, and what is hers to set. */
class SettingsE2E extends Story {

    @Test
    void membersFindEachOther() {
        var page = signedIn("member");
        go(page, "Members");
        Screens.look(page, "member-directory");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Dana Whitfield")).first().click();
        page.waitForURL("**/members/**");
        Screens.settled(page);
        assertThat(page.locator("h1")).containsText("Dana Whitfield");
        Screens.look(page, "member-profile");
    }

    @Test
    void everySectionOfTheSettingsPleases() {
        var page = signedIn("member");
        for (var section : new String[] {"profile", "program", "account", "notifications", "appearance", "tokens", "devices"}) {
            visit(page, "/settings/" + section);
            assertThat(page.locator("#main h1").first()).isVisible();
            Screens.look(page, "settings-" + section);
        }
    }

    @Test
    void aTokenIsShownOnceAndWorks() {
        var page = signedIn("member");
        visit(page, "/settings/tokens");
        page.getByLabel("What is it for?").fill("Shift report");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^(Make|Create)"))).first().click();
        var secret = page.getByText(Pattern.compile("ctm_\\S+")).first();
        assertThat(secret).isVisible();
        Screens.look(page, "settings-token-made");
        page.reload();
        Screens.settled(page);
        assertThat(page.locator("#main")).containsText("Shift report");
        assertThat(page.getByText(Pattern.compile("ctm_\\w{20,}"))).hasCount(0);
    }

    @Test
    void aGuestDoesNotSeeMembers() {
        var page = withoutScripts();
        org.assertj.core.api.Assertions.assertThat(page.navigate("/members").status()).isEqualTo(404);
        org.assertj.core.api.Assertions.assertThat(page.navigate("/members/dana.w").status()).isEqualTo(404);
    }
}
