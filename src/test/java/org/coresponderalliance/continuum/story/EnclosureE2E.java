package org.coresponderalliance.continuum.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponderalliance.continuum.story.Controls.button;
import static org.coresponderalliance.continuum.story.Controls.dialog;
import static org.coresponderalliance.continuum.story.LibrarySteps.openArticle;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.coresponderalliance.continuum.attachment.Documents;
import org.junit.jupiter.api.Test;

/** Files that come with an article: added by whoever writes it, with versions, and downloaded by whoever reads it. */
class EnclosureE2E extends Story {

    private static final String FOLLOW_UP = "Follow-up within 72 hours that people say yes to";

    @Test
    void aModeratorAddsAFileAndANewVersionAndAGuestDownloadsBoth() {
        var page = signedIn("moderator");
        openArticle(page, FOLLOW_UP);
        Screens.settled(page);
        var article = page.url();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit").setExact(true)).click();
        page.waitForURL(Pattern.compile(".*/edit$"));
        Screens.settled(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add a file")).click();
        var dialog = dialog(page);
        dialog.getByLabel("What it is").fill("Card to leave behind");
        choose(dialog, page);
        Screens.look(page, "moderator-enclosure-add");
        button(dialog, "Add").click();
        assertThat(page.getByText("Card to leave behind").first()).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("New version of “Card to leave behind”")).click();
        dialog(page).getByLabel("What is new in it").fill("With the night number");
        choose(dialog(page), page);
        dialog(page).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Replace")).click();
        assertThat(page.getByText("version 2").first()).isVisible();

        var guest = withoutScripts();
        guest.navigate(article);
        assertThat(guest.locator(".enclosures")).containsText("With the night number");
        assertThat(guest.locator("link[type='application/atom+xml']")).hasCount(1);
        var link = guest.locator(".enclosures h3 a").first().getAttribute("href");
        assertThat(guest.request().get(link).headers().get("content-type")).isEqualTo("application/pdf");
        assertThat(guest.request().get(link + "/1").status()).isEqualTo(200);
        guest.reload();
        assertThat(guest.locator(".enclosures")).containsText("1 earlier version");
    }

    private static void choose(Locator dialog, Page page) {
        dialog.locator("input[type=file]").setInputFiles(new FilePayload("Card.pdf", "application/pdf", Documents.pdf("Call us in the morning.")));
        assertThat(dialog.locator("vaadin-upload-file")).hasCount(1);
        Screens.settled(page);
    }
}
