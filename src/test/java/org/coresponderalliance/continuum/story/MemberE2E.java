package org.coresponderalliance.continuum.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponderalliance.continuum.story.Controls.button;
import static org.coresponderalliance.continuum.story.Controls.dialog;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A clinician on shift who asks, answers, and looks at what is there for her. */
class MemberE2E extends Story {

    @Test
    void aMemberReadsWhatIsThereForHer() {
        var page = signedIn("member");
        Screens.look(page, "member-home");
        go(page, "Discussions");
        assertThat(page.locator("#rows li, .list li").first()).isVisible();
        Screens.look(page, "member-discussions");
        for (var tab : new String[] {"Unanswered", "Unread", "Followed", "Mine"}) {
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^" + tab))).first().click();
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^" + tab))).first())
                    .hasAttribute("aria-current", "page");
        }
        Screens.look(page, "member-discussions-mine");
        openDiscussion(page, "What did you learn in your first year that nobody told you?");
        Screens.look(page, "member-long-discussion");
        openDiscussion(page, "988 transfer lands on our admin line");
        assertThat(page.getByText("Accepted answer").first()).isVisible();
        Screens.look(page, "member-discussion");
        for (var screen : new String[][] {{"/inbox", "member-inbox"}, {"/bookmarks", "member-bookmarks"}, {"/drafts", "member-drafts"},
                {"/library/yours", "member-yours"}, {"/no/such/page", "member-not-found"}}) {
            page.navigate(screen[0]);
            Screens.look(page, screen[1]);
        }
    }

    /** The page is there to be read before the application is: what is pressed in that moment must not be lost. */
    @Test
    void whatIsPressedBeforeTheApplicationIsThereIsDone() {
        var page = signedIn("member");
        var held = new ArrayList<Route>();
        page.route("**/VAADIN/build/**", held::add);
        page.navigate("/categories/people", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.locator("#first-paint #follow").click();
        page.unroute("**/VAADIN/build/**");
        held.forEach(Route::resume);
        assertThat(page.locator("#main #follow").last()).hasAttribute("aria-pressed", "true");
        page.reload();
        Screens.settled(page);
        page.locator("#follow").click();
        assertThat(page.locator("#follow")).hasAttribute("aria-pressed", "false");
    }

    @Test
    void whatIsTypedBeforeTheApplicationIsThereIsKeptAndSent() {
        var page = signedIn("member");
        openDiscussion(page, "Uniform, polo or plain clothes?");
        var number = page.url().replaceFirst(".*/discussions/(\\d+)/.*", "$1");
        var held = new ArrayList<Route>();
        page.route("**/VAADIN/build/**", held::add);
        page.navigate("/library/propose/" + number, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.locator("#first-paint #why").fill("A year of arguments, settled in one thread.");
        page.locator("#first-paint form").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Propose as best practice")).click();
        page.unroute("**/VAADIN/build/**");
        held.forEach(Route::resume);
        assertThat(page.getByText("The moderators have your proposal")).isVisible();
        page.navigate("/library/yours");
        assertThat(page.locator("#main")).containsText("Uniform, polo or plain clothes?");
        var moderator = signedIn("moderator");
        moderator.navigate("/curation");
        assertThat(moderator.locator("#main")).containsText("A year of arguments, settled in one thread.");
    }

    @Test
    void whatIsNotThereForAMemberIsNotFound() {
        var page = signedIn("member");
        for (var path : new String[] {"/no/such/page", "/discussions/999999/none", "/library/999999/none", "/members/nobody.here", "/administration"}) {
            org.assertj.core.api.Assertions.assertThat(page.navigate(path).status()).as(path).isEqualTo(404);
            assertThat(page.getByText("There is nothing here").first()).isVisible();
        }
    }

    @Test
    void aQuestionIsKeptWhileItIsTypedAndAskedOnce() {
        var page = signedIn("member");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ask").setExact(true)).first().click();
        var title = page.getByLabel("Title");
        title.fill("988 transfer without a callback number at night");
        title.press("Tab");
        assertThat(page.getByText("Already answered?")).isVisible();
        var body = page.getByLabel("What happened, what did you try");
        body.fill("Nights only. The counselor had **no number** and we had one dispatcher.");
        assertThat(page.getByText("Draft saved")).isVisible();
        Screens.look(page, "member-ask");

        page.reload();
        Screens.settled(page);
        assertThat(page.getByLabel("Title")).hasValue("988 transfer without a callback number at night");
        assertThat(page.getByLabel("What happened, what did you try")).hasValue(Pattern.compile("Nights only.*"));

        send(page, "Ask");
        assertThat(page.getByText("Please choose where it belongs.")).isVisible();
        choose(page, "Category", "Operations");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Preview")).click();
        assertThat(page.locator(".preview strong")).hasText("no number");
        send(page, "Ask");
        page.waitForURL(Pattern.compile(".*/discussions/\\d+/988-transfer-without-a-callback-number-at-night"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("988 transfer without a callback number at night");
        page.navigate("/drafts");
        assertThat(page.getByText("988 transfer without a callback number at night")).hasCount(0);
    }

    @Test
    void aReplyReachesTheAskerLiveAndIsAccepted() {
        var asker = signedIn("member");
        var url = ask(asker, "Which tablet mount survived a winter in your unit?");
        var colleague = signIn(desk(), "moderator");
        visit(colleague, url);
        colleague.getByLabel("Your reply").fill("The one with two arms. @renee will remember the first one, it fell off on day two.");
        colleague.getByLabel("Your reply").press("Control+Enter");
        assertThat(colleague.locator("#post-2")).containsText("The one with two arms.");

        assertThat(asker.locator("#arrived")).containsText("1 new reply");
        asker.locator("#arrived button").click();
        assertThat(asker.locator("#post-2")).containsText("The one with two arms.");
        assertThat(asker.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Inbox, \\d+ new")))).isVisible();

        var reply = asker.locator("#post-2");
        reply.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Helpful"))).click();
        assertThat(reply.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Helpful · 1")))).isVisible();
        menu(reply, "Accept answer");
        assertThat(asker.locator("#post-2")).containsText("Accepted answer");
        assertThat(asker.getByText("Answered", new Page.GetByTextOptions().setExact(true))).isVisible();

        asker.navigate("/inbox");
        assertThat(asker.getByText("Which tablet mount survived a winter in your unit?").first()).isVisible();
        colleague.navigate("/inbox");
        assertThat(colleague.getByText("Your answer was accepted").first()).isVisible();
    }

    @Test
    void anEditKeepsTheHistoryAndADeletedPostComesBack() {
        var page = signedIn("member");
        ask(page, "How long is your field supervision, and who signs?");
        page.getByLabel("Your reply").fill("Ours is an hour a week.");
        page.getByLabel("Your reply").press("Control+Enter");
        var post = page.locator("#post-2");
        assertThat(post).containsText("Ours is an hour a week.");
        menu(post, "Edit");
        var field = page.getByLabel("Edit post 2");
        field.fill("Ours is two hours a week.");
        field.press("Control+Enter");
        assertThat(page.locator("#post-2")).containsText("Ours is two hours a week.");
        menu(page.locator("#post-2"), "Show earlier versions");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("History of post 2");
        Screens.look(page, "member-history");
        page.goBack();
        menu(page.locator("#post-2"), "Delete");
        assertThat(page.locator("#post-2")).containsText("This post was deleted.");
        page.getByText("Undo").click();
        assertThat(page.locator("#post-2")).containsText("Ours is two hours a week.");
    }

    @Test
    void aStaleEditKeepsBothTexts() {
        var page = signedIn("member");
        var url = ask(page, "Do you write the hold before or after transport?");
        page.getByLabel("Your reply").fill("Before, in the car.");
        page.getByLabel("Your reply").press("Control+Enter");
        assertThat(page.locator("#post-2")).containsText("Before, in the car.");
        var other = signIn(desk(), "member");
        visit(other, url);
        menu(page.locator("#post-2"), "Edit");
        page.getByLabel("Edit post 2").fill("Before, in the car, every time.");
        menu(other.locator("#post-2"), "Edit");
        other.getByLabel("Edit post 2").fill("After, at the desk.");
        other.getByLabel("Edit post 2").press("Control+Enter");
        assertThat(other.locator("#post-2")).containsText("After, at the desk.");
        page.getByLabel("Edit post 2").press("Control+Enter");
        assertThat(page.getByText("changed this post while you were editing")).isVisible();
        assertThat(page.getByLabel("Edit post 2")).hasValue("Before, in the car, every time.");
        assertThat(page.locator("body")).containsText("After, at the desk.");
    }

    @Test
    void aReplyToADiscussionThatWasLockedMeanwhileIsKept() {
        var page = signedIn("member");
        var url = ask(page, "Who restocks your go bags?");
        var moderator = signIn(desk(), "moderator");
        visit(moderator, url);
        page.getByLabel("Your reply").fill("The day shift does.");
        moderator.locator("#menu-discussion summary").click();
        button(moderator, "Lock").click();
        var dialog = dialog(moderator);
        dialog.getByLabel(Pattern.compile("^Reason")).fill("Answered by mail");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lock")).click();
        assertThat(moderator.locator(".chips")).containsText("Locked");
        if (page.getByLabel("Your reply").isVisible()) {
            page.getByLabel("Your reply").press("Control+Enter");
        }
        page.navigate("/drafts");
        assertThat(page.locator("#main")).containsText("Who restocks your go bags?");
    }

    @Test
    void onAPhoneWithTheBarAtTheBottom() {
        var page = signIn(phone(), "member");
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main, short"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Discussions")).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).containsText("Discussions");
        openDiscussion(page, "988 transfer lands on our admin line");
        page.getByLabel("Your reply").fill("On a phone this works too.");
        button(page, "Reply").last().click();
        assertThat(page.getByText("On a phone this works too.").first()).isVisible();
    }

    @Test
    void theKeyboardDoesAllOfIt() {
        var page = signedIn("member");
        openDiscussion(page, "988 transfer lands on our admin line");
        page.locator("h1").focus();
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(page.locator("[data-item]:focus")).hasCount(1);
        page.keyboard().press("b");
        page.keyboard().press("q");
        assertThat(page.locator("textarea:focus")).hasValue(Pattern.compile("^>"));
        page.keyboard().press("Escape");
        page.locator("h1").focus();
        page.keyboard().press("/");
        assertThat(page.locator("continuum-search input:focus")).hasCount(1);
        page.locator("h1").focus();
        page.keyboard().press("?");
        assertThat(page.locator("dialog#shortcuts")).isVisible();
    }
}
