package org.coresponderalliance.continuum.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponderalliance.continuum.story.Controls.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A member finds nothing, saves the search, and hears of what is asked after that. */
class SavedSearchE2E extends Story {

    /** Saved searches are asked every 20 seconds, for the first time some time after the start. */
    private static final int TOLD_WITHIN = 100_000;

    @Test
    void whatIsAskedAfterASearchWasSavedIsToldToTheMember() {
        var member = signedIn("member");
        visit(member, "/search?q=bloodhound");
        assertThat(member.getByText("What many miss becomes a gap")).isVisible();
        assertThat(member.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ask the members")).first()).hasAttribute("href", Pattern.compile(".*title=bloodhound"));
        button(member, "Save this search").click();
        assertThat(member.locator(".saving select")).hasValue("DAILY");
        member.locator(".saving select").selectOption("AT_ONCE");
        assertThat(member.getByText("Changed.")).isVisible();
        Screens.look(member, "member-search-saved");

        ask(signedIn("moderator"), "Who does the bloodhound handover at night?");

        visit(member, "/inbox");
        var entry = member.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("A search that you saved found something new"));
        assertThat(entry.first()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(TOLD_WITHIN));
        Screens.look(member, "member-inbox-saved-search");
        entry.first().click();
        member.waitForURL(Pattern.compile(".*/searches/\\d+$"));
        Screens.settled(member);
        assertThat(member.locator("#rows")).containsText("Who does the bloodhound handover at night?");
        Screens.look(member, "member-saved-search");
        member.locator("#rows a").click();
        member.waitForURL(Pattern.compile(".*/discussions/.*"));
    }

    @Test
    void savedSearchesAreKeptUnderTheMembersOwnMenu() {
        var page = signedIn("member");
        visit(page, "/search?q=overtime+is:unanswered");
        button(page, "Save this search").click();
        assertThat(page.locator(".saving select")).isVisible();
        visit(page, "/search?q=peer+support&kind=article");
        button(page, "Save this search").click();
        assertThat(page.locator(".saving select")).isVisible();

        page.locator(".me details.menu > summary").click();
        page.locator(".me details.menu").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Saved searches")).click();
        page.waitForURL("**/searches");
        Screens.settled(page);
        button(page, "Rename: overtime is:unanswered").click();
        page.locator("vaadin-dialog").getByLabel("Name").fill("Overtime questions");
        Screens.look(page, "member-saved-search-rename");
        button(page.locator("vaadin-dialog"), "Save").click();
        assertThat(page.locator("#rows")).containsText("Overtime questions");
        Screens.look(page, "member-saved-searches");
        button(page, "Delete: peer support").click();
        assertThat(page.locator("#rows")).not().containsText("peer support");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo")).click();
        assertThat(page.locator("#rows")).containsText("peer support");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Overtime questions").setExact(true)).click();
        page.waitForURL("**/search?q=overtime**");
    }
}
