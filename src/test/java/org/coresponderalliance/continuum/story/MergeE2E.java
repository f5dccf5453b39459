package org.coresponderalliance.continuum.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A question that is asked twice, made one by a moderator. */
class MergeE2E extends Story {

    private static final String FIRST = "Which harness do you clip a service dog into during a transport?";
    private static final String AGAIN = "What harness for a service dog during transport?";

    @Test
    void whatIsAskedTwiceIsOfferedMergedAndTakenApartAgain() {
        var member = signedIn("member");
        var stays = path(ask(member, FIRST));
        reply(member, "The one with two buckles.");
        Awaitility.await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> {
            member.navigate("/search?q=harness+service+dog+transport");
            assertThat(member.locator("#rows")).containsText(FIRST);
        });
        var other = signedIn("medic");
        var goes = path(ask(other, AGAIN));
        reply(other, "Any that fits the seat.");
        reply(other, "So far we hold on to the leash.");

        var moderator = signedIn("moderator");
        offered(moderator, goes);
        moderator.navigate("/moderation");
        Screens.settled(moderator);
        moderator.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Likely duplicates"))).click();
        assertThat(moderator.locator("h1")).hasText("Likely duplicates");
        Screens.look(moderator, "moderator-duplicates");
        moderator.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Merge .*Which harness do you clip"))).click();
        var dialog = moderator.locator("vaadin-dialog");
        dialog.getByLabel("Why, for all who read it").fill("The same question, asked a day later.");
        assertThat(dialog).containsText("You can take them apart again for 30 days");
        Screens.look(moderator, "moderator-merge");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Merge").setExact(true)).click();
        assertThat(moderator.getByText("The two are one discussion now.").first()).isVisible();
        assertThat(moderator.locator("#main")).not().containsText(AGAIN);

        // An old link to a post leads to that post, for guests and for members.
        for (var reader : new Page[] {desk(), other}) {
            reader.navigate(goes + "#post-3");
            reader.waitForURL(Pattern.compile(".*" + Pattern.quote(stays) + "#post-5$"));
            assertThat(reader.locator("#post-5")).containsText("hold on to the leash");
            assertThat(reader.locator("#post-3")).containsText("Here begins what was the discussion \u201c" + AGAIN + "\u201d");
        }
        Screens.look(other, "member-merged");
        other.navigate("/inbox");
        assertThat(other.locator("#main")).containsText("merged a discussion that you follow into another one");
        var plain = withoutScripts();
        plain.navigate(goes);
        assertThat(plain.locator("h1")).hasText(FIRST);
        assertThat(plain.locator("body")).containsText("asked a day later");
        Assertions.assertThat(plain.url()).contains(stays);

        moderator.navigate(stays);
        Screens.settled(moderator);
        Screens.look(moderator, "moderator-merged");
        moderator.locator("#post-3").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take apart again")).click();
        assertThat(moderator.locator("h1")).hasText(AGAIN);
        assertThat(moderator.locator("#post-3")).containsText("hold on to the leash");
    }

    private void reply(Page page, String text) {
        page.getByLabel("Your reply").fill(text);
        page.getByLabel("Your reply").press("Control+Enter");
        assertThat(page.locator("#posts")).containsText(text);
    }

    /** Found when it was opened, beside the discussion itself. */
    private void offered(Page moderator, String url) {
        Awaitility.await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofSeconds(1)).untilAsserted(() -> {
            moderator.navigate(url);
            Screens.settled(moderator);
            Assertions.assertThat(moderator.locator("#likely-title").count()).isOne();
        });
        Screens.look(moderator, "moderator-likely-duplicate");
    }

    private static String path(String url) {
        return URI.create(url).getPath();
    }
}
