package org.coresponderalliance.continuum.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponderalliance.continuum.story.Controls.button;
import static org.coresponderalliance.continuum.story.Controls.dialog;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** People of several disciplines work on one text: they speak about passages, suggest wordings, and see what became of them. */
class ReviewE2E extends Story {

    @Test
    void aPassageIsSpokenAboutAndAWordingTakenOverWithOneClick() {
        var page = signedIn("moderator");
        go(page, "Curation");
        page.locator("h3 a").filter(new Locator.FilterOptions().setHasText("Co-response from the firehouse")).first().click();
        page.waitForURL(Pattern.compile(".*/library/\\d+/review"));
        Screens.settled(page);

        var first = page.locator(".article-body .passage").nth(1);
        press(first, Pattern.compile("^Comment on"));
        var dialog = dialog(page);
        dialog.getByRole(AriaRole.TEXTBOX).fill("How would a county with one ambulance do this?");
        Screens.look(page, "moderator-review-comment");
        button(dialog, "Comment").click();
        assertThat(page.locator(".thread").first()).containsText("How would a county with one ambulance do this?");

        var second = page.locator(".article-body .passage").nth(3);
        press(second, Pattern.compile("^Suggest another"));
        var wording = dialog(page).getByLabel("Your wording");
        wording.fill(wording.inputValue().replaceFirst("\\.\\s*$", ", and say so on the radio."));
        Screens.look(page, "moderator-review-suggest");
        button(dialog(page), "Suggest").click();
        var suggestion = page.locator(".thread").filter(new Locator.FilterOptions().setHasText("suggests another wording"));
        assertThat(suggestion.locator("ins")).containsText("radio");
        Screens.look(page, "moderator-review-threads");

        suggestion.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Accept")).click();
        assertThat(page.getByText("Accepted: it stands in the next revision.").first()).isVisible();
        assertThat(page.locator(".article-body")).containsText("and say so on the radio.");
        assertThat(page.locator(".thread").filter(new Locator.FilterOptions().setHasText("one ambulance"))).isVisible();
        Screens.look(page, "moderator-review-accepted");
    }

    private static void press(Locator passage, Pattern name) {
        passage.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name)).click();
    }
}
