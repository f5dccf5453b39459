package org.coresponderalliance.continuum.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponderalliance.continuum.story.Controls.button;
import static org.coresponderalliance.continuum.story.Controls.dialog;
import static org.coresponderalliance.continuum.story.Controls.field;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.coresponderalliance.continuum.attachment.Documents;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What happens where people write: files, mentions, and everything that can come between a text and its discussion. */
class ComposerE2E extends Story {

    private static final byte[] PDF = Documents.emptyPdf("");
    private static final int TWELVE_MEGABYTES = 12 * 1024 * 1024;

    @Test
    void filesGoIntoTheTextThePreviewAndTheReply() throws IOException {
        var page = signedIn("member");
        ask(page, "Do you have a picture of your field bag?");
        reply(page).fill("This is ours: ");
        files(page).setInputFiles(new FilePayload[] {new FilePayload("field bag.png", "image/png", picture()), new FilePayload("packing.pdf", "application/pdf", PDF)});
        assertThat(reply(page)).hasValue(Pattern.compile("This is ours: !\\[field bag.*]\\(/attachments/.*\\)\\n\\n\\[packing.pdf]\\(/attachments/.*\\)"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Preview")).click();
        assertThat(page.locator(".preview img")).isVisible();
        send(page, "Reply");
        assertThat(page.locator("#post-2 img")).isVisible();
        assertThat(page.locator("#post-2").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("packing.pdf"))).isVisible();
    }

    @Test
    void whatIsTooLargeOrSomethingElseThanItSaysIsRefusedAndTheTextStays() {
        var page = signedIn("member");
        ask(page, "Who keeps the manuals, and where?");
        reply(page).fill("Here it is.");
        files(page).setInputFiles(new FilePayload("manual.pdf", "application/pdf", Arrays.copyOf(PDF, TWELVE_MEGABYTES)));
        assertThat(page.locator(".uploads")).containsText("manual.pdf was not added. It is too large: files may have up to 10 MB.");
        files(page).setInputFiles(new FilePayload("setup.png", "image/png", Arrays.copyOf("MZ".getBytes(StandardCharsets.US_ASCII), 4000)));
        assertThat(page.locator(".uploads")).containsText("setup.png was not added. This kind of file is not taken here.");
        assertThat(reply(page)).hasValue("Here it is.");
    }

    @Test
    void aMentionIsChosenWithTheKeyboardAndArrivesLive() {
        var mentioned = signedIn("moderator");
        var waiting = mentioned.locator("a.bell").getAttribute("aria-label");
        var page = signedIn("member");
        ask(page, "Whose turn is it to write the minutes?");
        reply(page).click();
        page.keyboard().type("Ask @da");
        var dana = page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("^Dana Whitfield")));
        assertThat(page.locator(".suggester li")).hasCount(2);
        assertThat(page.locator(".suggester li").first()).hasAttribute("aria-selected", "true");
        page.keyboard().press("ArrowDown");
        assertThat(dana).hasAttribute("aria-selected", "true");
        page.keyboard().press("Enter");
        assertThat(reply(page)).hasValue(Pattern.compile("Ask @dana\\.w\\s*"));
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#post-2 a.mention")).hasText("@dana.w");
        assertThat(mentioned.locator("a.bell")).not().hasAttribute("aria-label", waiting);
        mentioned.navigate("/inbox");
        assertThat(mentioned.getByText("Whose turn is it to write the minutes?").first()).isVisible();
    }

    @Test
    void aTextOutlivesTheSessionInWhichItWasWritten() {
        var page = signedIn("member");
        var url = ask(page, "What do you write down on a night shift?");
        reply(page).fill("Words that took an hour.");
        page.context().clearCookies();
        send(page, "Reply");
        page.waitForURL(Pattern.compile(".*/sign-in.*"));
        assertThat(page.getByText("You have been signed out.")).isVisible();
        page.getByLabel("Email").fill("member@example.org");
        field(page, "Password").fill("try-continuum");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
        page.waitForURL(url);
        Screens.settled(page);
        assertThat(reply(page)).hasValue("Words that took an hour.");
        send(page, "Reply");
        assertThat(page.locator("#post-2")).containsText("Words that took an hour.");
    }

    @Test
    void aReplyThatIsSentTwiceAtOnceIsThereOnce() {
        var page = signedIn("member");
        ask(page, "Which of your forms could go?");
        reply(page).fill("The pink one.");
        reply(page).press("Control+Enter");
        reply(page).press("Control+Enter");
        assertThat(page.locator("#post-2")).containsText("The pink one.");
        page.reload();
        Screens.settled(page);
        assertThat(page.locator("#posts .post")).hasCount(1);
    }

    @Test
    void aReplyThatIsTooLongOrEmptyIsRefusedBesideItsField() {
        var page = signedIn("member");
        ask(page, "How long may a report be?");
        reply(page).fill("words ".repeat(10_000));
        reply(page).press("Control+Enter");
        assertThat(page.locator("continuum-composer .problem")).hasText("10000 characters too many");
        Assertions.assertThat(reply(page).inputValue()).hasSize(60_000);
        reply(page).fill("  \n ");
        reply(page).press("Control+Enter");
        assertThat(page.locator("continuum-composer .problem")).hasText("Write something first.");
    }

    @Test
    void whoIsReadingSeesThatAModeratorLockedTheDiscussion() {
        var member = signedIn("member");
        var url = ask(member, "Is this still open?");
        var moderator = signedIn("moderator");
        visit(moderator, url);
        menu(moderator.locator("#main .context"), "Lock");
        dialog(moderator).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lock")).click();
        assertThat(member.locator(".chips").first()).containsText("Locked");
    }

    @Test
    void whatSomebodyWasWritingWhenTheDiscussionWasLockedStaysToBeCopied() {
        var member = signedIn("member");
        var url = ask(member, "Who carries the spare radio?");
        var reader = signedIn("member");
        visit(reader, url);
        reply(member).fill("The one who drives.");
        send(member, "Reply");
        assertThat(member.locator("#post-2")).containsText("The one who drives.");
        member.locator("#post-2 [data-action=reply]").click();
        member.getByLabel("Your reply to post 2").fill("And who drives?");
        reply(member).fill("Words that took an hour.");
        var moderator = signedIn("moderator");
        visit(moderator, url);
        menu(moderator.locator("#main .context"), "Lock");
        dialog(moderator).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lock")).click();

        assertThat(member.getByText("This discussion is locked.")).isVisible();
        assertThat(reply(member)).hasValue("Words that took an hour.");
        assertThat(reply(member)).not().isEditable();
        assertThat(member.getByLabel("Your reply to post 2")).hasValue("And who drives?");
        assertThat(member.getByLabel("Your reply to post 2")).not().isEditable();
        assertThat(member.getByText("This was not posted.")).hasCount(2);
        assertThat(button(member, "Reply")).hasCount(0);
        assertThat(reader.getByText("This discussion is locked.")).isVisible();
        assertThat(reply(reader)).isHidden();
        Screens.look(member, "discussion-locked");

        menu(moderator.locator("#main .context"), "Unlock");
        dialog(moderator).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Unlock")).click();
        assertThat(reply(member)).isEditable();
        assertThat(reply(reader)).isVisible();
        send(member, "Reply");
        assertThat(member.locator("#post-3")).containsText("Words that took an hour.");
    }

    private static Locator reply(Page page) {
        return field(page, "Your reply");
    }

    private static Locator files(Page page) {
        return page.locator("continuum-composer input[type=file]").last();
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
