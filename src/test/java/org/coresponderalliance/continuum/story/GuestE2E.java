package org.coresponderalliance.continuum.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A chief who followed a link, and somebody who would like to join. */
class GuestE2E extends Story {

    @Test
    void aGuestReadsWhatIsPublicWithoutScriptsAndWithoutASession() {
        var page = withoutScripts();
        page.navigate("/");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).isVisible();
        page.navigate("/library");
        page.locator("main h3 a, main h2 a").first().click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).isVisible();
        page.navigate("/discussions");
        page.locator("main h3 a, main h2 a").first().click();
        assertThat(page.locator("[data-number='1']")).isVisible();
        assertThat(page.context().cookies()).noneMatch(cookie -> cookie.name.equals("JSESSIONID"));
    }

    @Test
    void thePagesOfAGuestPleaseOnEveryScreen() {
        var page = desk();
        for (var screen : new String[][] {{"/", "guest-home"}, {"/discussions", "guest-discussions"}, {"/library", "guest-library"},
                {"/guidance", "guest-guidance"}, {"/sign-in", "sign-in"}, {"/join", "join"}, {"/search?q=night+shift", "guest-search"},
                {"/discussions/999999", "not-found"}}) {
            page.navigate(screen[0]);
            Screens.look(page, screen[1]);
        }
    }
}
