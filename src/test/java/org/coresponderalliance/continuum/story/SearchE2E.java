package org.coresponderalliance.continuum.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Somebody who looks for what others know already. */
class SearchE2E extends Story {

    @Test
    void theFieldInTheTopBarSuggestsAndFinds() {
        var page = signedIn("member");
        page.keyboard().press("/");
        var field = page.locator("continuum-search input");
        field.pressSequentially("body arm");
        assertThat(page.locator("continuum-search [role=option]").first()).containsText("Body armor");
        field.fill("body armor");
        field.press("Enter");
        assertThat(page.locator("#rows mark").first()).isVisible();
        Screens.look(page, "member-search");
    }

    @Test
    void synonymsTyposAndFacets() {
        var page = signedIn("member");
        page.navigate("/search?q=memorandum+of+understanding");
        assertThat(page.getByText("Also searched for:")).isVisible();
        page.navigate("/search?q=naloxne");
        assertThat(page.locator("#rows li").first()).isVisible();
        assertThat(page.locator(".page-head")).containsText("naloxone");
        visit(page, "/search?q=clinician");
        page.locator(".tabs a").filter(new Locator.FilterOptions().setHasText("Library")).click();
        page.waitForURL("**kind=article**");
        Screens.settled(page);
        assertThat(page.locator(".tabs [aria-current=page]")).containsText("Library");
        page.locator(".choices a:visible").first().click();
        page.waitForURL("**facet=**");
        Screens.settled(page);
        assertThat(page.locator(".filters a").first()).isVisible();
        Screens.look(page, "member-search-narrowed");
        page.navigate("/search?q=xqzzyk");
        Screens.look(page, "member-search-nothing");
    }

    @Test
    void onesOwnLastSearchesAreSuggestedInThisBrowserUntilOneSignsOut() {
        var page = signedIn("member");
        var field = page.locator("continuum-search input");
        field.fill("night shift relief");
        field.press("Enter");
        page.waitForURL("**/search?q=night**");
        Screens.settled(page);
        page.keyboard().press("/");
        field.fill("");
        assertThat(page.locator("continuum-search [role=option]").first()).containsText("night shift relief");
        field.pressSequentially("reli");
        var before = page.locator("continuum-search [role=option]").filter(new Locator.FilterOptions().setHasText("Searched before"));
        assertThat(before).containsText("night shift relief");
        Screens.look(page, "member-search-before");
        page.keyboard().press("Escape");
        page.locator(".me details.menu > summary").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")).click();
        page.waitForURL(address() + "/");
        Assertions.assertThat(page.evaluate("() => localStorage.getItem('continuum.searches')")).isNull();
    }

    @Test
    void aGuestFindsOnlyWhatIsPublic() {
        var page = withoutScripts();
        page.navigate("/search?q=%22body+cameras+during+a+clinical+assessment%22");
        assertThat(page.locator("body")).not().containsText("Body cameras during");
        page.navigate("/search?q=body+armor");
        assertThat(page.locator("#rows")).containsText("Body");
    }
}
