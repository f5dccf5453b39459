package org.coresponderalliance.continuum.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One screen for whoever curates, and one for staff: what waits, what is needed, what is used, what is stale. */
class DeskE2E extends Story {

    @Test
    void aCuratorSeesAllThatWaitsOnOneScreenAndGoesOnFromThere() {
        var page = signedIn("moderator");
        go(page, "Curation");
        assertThat(page.locator(".desk-parts a")).hasCount(9);
        assertThat(page.locator("#gaps")).containsText("Gaps");
        assertThat(page.locator("#proposals")).isVisible();
        assertThat(page.locator("#challenges")).isVisible();
        Screens.look(page, "moderator-desk");
        page.locator(".desk-parts a").filter(new Locator.FilterOptions().setHasText("Review due")).click();
        assertThat(page).hasURL(Pattern.compile(".*/curation#due$"));
        visit(page, "/curation?part=in-review");
        assertThat(page.locator("#in-review")).isVisible();
        assertThat(page.locator("#proposals")).hasCount(0);
    }

    @Test
    void staffSeeWhatIsNeededUsedAndStaleAndMembersSeeNoneOfIt() {
        var page = signedIn("staff");
        go(page, "Staff desk");
        assertThat(page.locator("#needs")).isVisible();
        assertThat(page.locator("#most ~ .figures li").first()).isVisible();
        assertThat(page.locator("#overdue")).isVisible();
        Screens.look(page, "staff-desk");
        page.locator("#most ~ .figures a").first().click();
        page.waitForURL(Pattern.compile(".*/adoptions$"));

        var member = signedIn("member");
        visit(member, "/staff-desk");
        assertThat(member.locator("#needs")).hasCount(0);
    }
}
