package org.coresponderalliance.continuum.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Somebody who knows what they look for, and narrows the search to it: by typing, and by clicking. */
class SearchOperatorsE2E extends Story {

    @Test
    void operatorsAreCompletedByTheKeyboardAloneAndTakenAwayAgain() {
        var page = signedIn("member");
        page.keyboard().press("/");
        var field = page.locator("continuum-search input");
        assertThat(options(page).first()).containsText("How to search");
        field.pressSequentially("is:unans");
        assertThat(options(page).last()).containsText("Search for “is:unans”");
        assertThat(options(page).first()).containsText("is:unanswered");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(field).hasValue("is:unanswered ");
        assertThat(field).isFocused();
        field.pressSequentially("kind:disc");
        assertThat(options(page).last()).containsText("Search for “is:unanswered kind:disc”");
        assertThat(options(page).first()).containsText("kind:discussion");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        page.waitForURL("**/search?q=is%3Aunanswered**");
        Screens.settled(page);
        assertThat(chips(page)).hasCount(2);
        assertThat(page.locator("#rows li").first()).isVisible();
        Screens.look(page, "member-search-operators");
        chips(page).first().click();
        page.waitForURL("**/search?q=kind%3Adiscussion");
        Screens.settled(page);
        assertThat(chips(page)).hasCount(1);
    }

    @Test
    void aCategoryAndAnAuthorAreOfferedByName() {
        var page = signedIn("member");
        var field = page.locator("continuum-search input");
        field.click();
        field.pressSequentially("in:clin");
        assertThat(options(page).first()).containsText("in:\"Clinical practice and de-escalation\"");
        Screens.look(page, "member-search-completion");
        field.fill("author:me");
        field.press("Enter");
        page.waitForURL("**author%3Ame");
        Screens.settled(page);
        assertThat(chips(page)).containsText("author:");
    }

    @Test
    void onAPhoneTheCommonOnesAreAddedByATap() {
        var page = signedIn("member");
        page.setViewportSize(390, 844);
        visit(page, "/search?q=clinician");
        page.locator(".narrower a").filter(new Locator.FilterOptions().setHasText("Accepted answers")).click();
        page.waitForURL("**is%3Aaccepted");
        Screens.settled(page);
        assertThat(chips(page)).containsText("is: Accepted answers");
        assertThat(page.locator("#rows li").first()).containsText("Accepted answer");
        visit(page, "/search?q=clinician+in:nowhere-at-all");
        assertThat(page.locator(".as-words")).containsText("in:nowhere-at-all");
        Screens.look(page, "member-search-as-words");
        page.locator(".as-words a").click();
        page.waitForURL("**/search#how");
        Screens.settled(page);
        assertThat(page.locator("#how")).isVisible();
        Screens.look(page, "member-search-how");
    }

    @Test
    void aGuestNarrowsWithoutScripts() {
        var page = withoutScripts();
        page.navigate("/search?q=body+armor");
        page.locator(".narrower a").filter(new Locator.FilterOptions().setHasText("Past year")).click();
        assertThat(page.locator(".filters .chip.accent")).containsText("after:");
        assertThat(page.locator("#rows")).containsText("Body");
        var scripts = desk();
        scripts.navigate(page.url());
        Screens.look(scripts, "guest-search-operators");
    }

    @Test
    void recommendationsAndProgramsHaveTabsOfTheirOwn() {
        var page = signedIn("member");
        visit(page, "/search?q=clinician+kind:recommendation");
        assertThat(page.locator("#rows li").first()).containsText("Recommendation");
        visit(page, "/search?q=kind:program");
        assertThat(page.locator("#rows li").first()).containsText("Program");
        Screens.look(page, "member-search-programs");
    }

    @Test
    void staffAskWhyAHitStandsWhereItStands() {
        var page = signedIn("staff");
        visit(page, "/search?q=mobile+crisis+team+staffing");
        page.locator("#rows li").first().locator("a[href*='/search/why']").click();
        page.waitForURL("**/search/why**");
        Screens.settled(page);
        assertThat(page.locator("table tbody tr").first()).isVisible();
        Screens.look(page, "staff-search-why");
    }

    private static Locator options(Page page) {
        return page.locator("continuum-search [role=option]");
    }

    private static Locator chips(Page page) {
        return page.locator(".filters .chip.accent");
    }
}
