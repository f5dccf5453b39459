package org.coresponderalliance.continuum.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponderalliance.continuum.story.Controls.field;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A chief who followed a link, and somebody who would like to join. */
class GuestE2E extends Story {

    @Test
    void aGuestReadsWithoutScriptsAndWithoutASession() {
        var page = withoutScripts();
        for (var path : new String[] {"/", "/discussions", "/library", "/guidance", "/about"}) {
            var response = page.navigate(path);
            assertThat(response.status()).as(path).isEqualTo(200);
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).isVisible();
        }
        assertThat(page.context().cookies()).noneMatch(cookie -> cookie.name.equals("JSESSIONID"));
    }

    @Test
    void aPartOfTheApplicationThatThereIsNotLeavesNoCookie() {
        var page = withoutScripts();
        for (var path : new String[] {"/VAADIN/build/gone.js", "/VAADIN/build", "/VAADIN/dynamic/resource/1/gone.png"}) {
            assertThat(page.request().get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(page.context().cookies()).noneMatch(cookie -> cookie.name.equals("JSESSIONID"));
    }

    @Test
    void whatAGuestMayNotSeeLooksLikeWhatDoesNotExist() {
        var page = withoutScripts();
        assertThat(page.navigate("/discussions/999999/none").status()).isEqualTo(404);
        var unknown = page.content();
        assertThat(page.navigate("/inbox").status()).isEqualTo(404);
        assertThat(page.content()).isEqualTo(unknown);
    }

    @Test
    void aGuestTakesAnArticleAlong() {
        var page = desk();
        page.navigate("/library");
        assertThat(page.request().get(link(page, "Feed")).headers().get("content-type")).startsWith("application/atom+xml");
        page.locator("#rows .row a").first().click();
        var pdf = page.request().get(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("as a PDF")).getAttribute("href"));
        assertThat(pdf.headers().get("content-type")).isEqualTo("application/pdf");
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");

        page.getByText("BibTeX", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(field(page, "BibTeX")).containsText("@misc{article");
        assertThat(page.request().get(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download (BibTeX)")).getAttribute("href")).text()).startsWith("@misc{article");
        Screens.look(page, "guest-article-cited");
    }

    private static String link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)).getAttribute("href");
    }

    @Test
    void thePagesOfAGuestPleaseOnEveryScreen() {
        var page = desk();
        for (var screen : new String[][] {{"/", "guest-home"}, {"/discussions", "guest-discussions"}, {"/library", "guest-library"},
                {"/about", "about"}, {"/sign-in", "sign-in"}, {"/join", "join"}, {"/discussions/999999/none", "not-found"}}) {
            page.navigate(screen[0]);
            Screens.look(page, screen[1]);
        }
    }
}
