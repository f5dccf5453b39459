package org.coresponderalliance.continuum.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponderalliance.continuum.story.Controls.dialog;
import static org.coresponderalliance.continuum.story.Controls.field;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Staff and administrators, who set the community up without a restart. */
class AdministratorE2E extends Story {

    @Test
    void everyScreenOfTheAdministrationPleases() {
        var page = signedIn("admin");
        go(page, "Administration");
        Screens.look(page, "admin-overview");
        for (var screen : new String[] {"site", "categories", "groups", "facets", "approval", "synonyms", "members", "audit"}) {
            visit(page, "/administration/" + screen);
            assertThat(page.locator("#main h1, #main h2").first()).isVisible();
            Screens.look(page, "admin-" + screen);
        }
        visit(page, "/administration/members");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Renee Morales")).first().click();
        page.waitForURL("**/administration/members?member=**");
        Screens.settled(page);
        Screens.look(page, "admin-member");
    }

    @Test
    void theNameOfTheSiteChangesForEverybodyAtOnce() {
        var page = signedIn("admin");
        visit(page, "/administration/site");
        var tagline = page.getByLabel("Tagline");
        tagline.fill("Answers that hold up at three in the morning");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).first().click();
        assertThat(page.getByText("Saved.").first()).isVisible();
        var guest = withoutScripts();
        guest.navigate("/");
        assertThat(guest.locator(".brand")).containsText("Answers that hold up at three in the morning");
        tagline.fill("Co-Responder Alliance");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).first().click();
    }

    @Test
    void aNewCategoryIsThereForThoseItIsFor() {
        var page = signedIn("staff");
        visit(page, "/administration/categories");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add a category")).click();
        var dialog = dialog(page);
        field(dialog, "Name").fill("Rural and frontier");
        dialog.getByLabel("What belongs there").fill("Long roads, few people, thin radio.");
        Screens.look(page, "admin-category-new");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^(Add|Save)"))).click();
        assertThat(page.locator("#main").getByText("Rural and frontier").first()).isVisible();
        page.navigate("/categories/rural-and-frontier");
        assertThat(page.locator("h1")).hasText("Rural and frontier");
    }

    @Test
    void theChainOfTheAuditLogIsProved() {
        var page = signedIn("admin");
        visit(page, "/administration/audit");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Prove the chain")).click();
        assertThat(page.locator("#main")).containsText(Pattern.compile("(unbroken|holds|proved|proven|intact)", Pattern.CASE_INSENSITIVE));
        Screens.look(page, "admin-audit-proved");
    }
}
