package org.coresponderalliance.continuum.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponderalliance.continuum.story.Controls.button;
import static org.coresponderalliance.continuum.story.Controls.dialog;
import static org.coresponderalliance.continuum.story.Controls.field;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Somebody writes what could identify a client, is shown where, and mends it. Everybody in it is invented. */
class PrivacyGuardE2E extends Story {

    private static final String TOLD = "Yesterday we met a client named Orville Tansley. His SSN is 512-44-7093. Orville Tansley asked for a ride.";

    @Test
    void whatCouldIdentifySomeoneIsUnderlinedWhereItStandsWhileOneGoesOnWriting() {
        var page = signedIn("member");
        ask(page, "Who drives after a hospital visit?");
        page.evaluate("() => document.addEventListener('guard-look', () => (window.looks = (window.looks ?? 0) + 1))");
        reply(page).click();
        page.keyboard().type(TOLD, new com.microsoft.playwright.Keyboard.TypeOptions().setDelay(5));
        assertThat(marks(page)).hasText(new String[] {"Orville Tansley", "512-44-7093", "Orville Tansley"});
        assertThat(panel(page)).containsText("2 things here could identify someone");
        Assertions.assertThat((int) page.evaluate("() => window.looks")).as("questions for one pause").isLessThanOrEqualTo(2);
        Assertions.assertThat(reply(page).inputValue()).isEqualTo(TOLD);
        Assertions.assertThat(page.evaluate(STANDS_BEHIND)).as("marks stand behind their words").isEqualTo(true);

        reply(page).press("Control+Home");
        page.keyboard().type("It was late. ");
        Assertions.assertThat(marks(page).allTextContents()).containsExactly("Orville Tansley", "512-44-7093", "Orville Tansley");
        Screens.look(page, "guard-writing");
    }

    @Test
    void aFindingIsMendedWithOneClickAndWithOneMoreItIsAsItWas() {
        var page = signedIn("member");
        ask(page, "Who calls the family back?");
        reply(page).fill(TOLD);
        clickOn(page, "Orville Tansley");
        assertThat(page.locator(".find")).hasCount(1);
        assertThat(page.locator(".find .why")).containsText("name of a client");
        button(panel(page), "Write “the client”").click();
        assertThat(reply(page)).hasValue(Pattern.compile("Yesterday we met a client named the client\\..*7093\\. the client asked.*"));
        assertThat(marks(page)).hasText(new String[] {"512-44-7093"});
        button(panel(page), "Undo").click();
        assertThat(reply(page)).hasValue(TOLD);
        assertThat(marks(page)).hasCount(3);
    }

    @Test
    void theKeyboardGoesFromOneFindingToTheNextAndBackToTheText() {
        var page = signedIn("member");
        ask(page, "What goes into the handover?");
        reply(page).fill(TOLD);
        assertThat(marks(page)).hasCount(3);
        reply(page).press("Control+Home");
        reply(page).press("Alt+ArrowDown");
        assertThat(page.locator(".find .what")).containsText("Orville Tansley");
        reply(page).press("Alt+ArrowDown");
        assertThat(page.locator(".find .what")).containsText("512-44-7093");
        assertThat(panel(page).locator("[role=status]").first()).not().isEmpty();
        reply(page).press("Alt+ArrowUp");
        assertThat(page.locator(".find .what")).containsText("Orville Tansley");
        reply(page).press("Escape");
        assertThat(page.locator(".find")).hasCount(0);
        assertThat(reply(page)).isFocused();
    }

    @Test
    void onAPhoneTheListComesUpFromBelowAndGoesAwayWhenAllIsMended() {
        var page = signIn(phone(), "member");
        ask(page, "Do you text people afterwards?");
        reply(page).fill(TOLD);
        button(panel(page), "Show all").click();
        var sheet = dialog(page);
        assertThat(sheet).containsText("2 things here could identify someone");
        assertThat(sheet.locator(".find")).hasCount(2);
        Screens.look(page, "guard-sheet");
        button(sheet.locator(".find").nth(1), "Mask as [Social Security number]").click();
        button(sheet.locator(".find").first(), "Mask as [name]").click();
        assertThat(dialog(page)).hasCount(0);
        assertThat(reply(page)).hasValue("Yesterday we met a client named [name]. His SSN is [Social Security number]. [name] asked for a ride.");
    }

    @Test
    void titleTagsAndTextOfAQuestionAreReadAsOneStory() {
        var page = signedIn("member");
        visit(page, "/discussions/new?category=operations");
        page.getByLabel("Title").fill("What to do for a client named Orville Tansley?");
        page.getByLabel("What happened, what did you try").fill("His SSN is 512-44-7093.");
        assertThat(panel(page)).containsText("2 things here could identify someone");
        button(panel(page), "Show all").click();
        assertThat(page.locator(".find").first()).containsText("Title");
        Assertions.assertThat(page.evaluate(STANDS_BEHIND)).as("the mark stands behind the title's words").isEqualTo(true);
        Screens.look(page, "guard-ask");
        Assertions.assertThat(page.evaluate(STANDS_BEHIND)).as("and stays there when the window has another size").isEqualTo(true);
        button(page.locator(".find").first(), "Mask as [name]").click();
        assertThat(page.getByLabel("Title")).hasValue("What to do for a client named [name]?");
        assertThat(panel(page)).containsText("1 thing here could identify someone");
    }

    @Test
    void whatMustGoIsNotPublishedAndNothingOfTheTextIsLost() {
        var page = signedIn("member");
        var url = ask(page, "Who writes the report for the clinic?");
        reply(page).fill(TOLD);
        reply(page).press("Control+Enter");
        assertThat(panel(page).locator(".guard-lead")).containsText("Not published yet");
        assertThat(panel(page).locator(".guard-lead")).isFocused();
        assertThat(reply(page)).hasValue(TOLD);
        Screens.look(page, "guard-refused");
        visit(page, url);
        assertThat(reply(page)).hasValue(TOLD);
        button(panel(page), "Show all").click();
        button(page.locator(".find").first(), "Mask as [name]").click();
        button(page.locator(".find").first(), "Mask as [Social Security number]").click();
        assertThat(marks(page)).hasCount(0);
        reply(page).press("Control+Enter");
        assertThat(page.locator("#post-2")).containsText("[name] asked for a ride.");
        assertThat(page.locator("#post-2")).not().containsText("512-44-7093");
    }

    @Test
    void whatOnlyWantsALookIsPublishedWhenItIsSentOnceMore() {
        var page = signedIn("member");
        ask(page, "Whose turn is it to write to the chief?");
        reply(page).fill("We met a client named Orville Tansley twice.");
        reply(page).press("Control+Enter");
        assertThat(panel(page).locator(".guard-lead")).containsText("look at this first");
        reply(page).press("Control+Enter");
        assertThat(page.locator("#post-2")).containsText("Orville Tansley");
    }

    @Test
    void whatIsKeptWithAReasonWaitsForAModeratorWhoReadsIt() {
        var page = signedIn("member");
        ask(page, "How long do you keep court papers?");
        reply(page).fill("The court docket no. 24-CR-88231 was continued.");
        reply(page).press("Control+Enter");
        assertThat(panel(page).locator(".guard-lead")).containsText("say why it stays");
        button(panel(page), "Keep, because …").click();
        // What is written and read meanwhile does not close the reason.
        reply(page).fill("The court docket no. 24-CR-88231 was continued. Then docket no. 24-CR-88231 was closed.");
        assertThat(marks(page)).hasCount(2);
        page.getByLabel("Why does it stay?").fill("An invented number for the training.");
        page.getByLabel("Why does it stay?").press("Enter");
        assertThat(panel(page)).containsText("A moderator will look at this before others see it.");
        Screens.look(page, "guard-held");
        reply(page).press("Control+Enter");
        assertThat(page.locator("#post-2")).containsText("24-CR-88231");
        assertThat(page.locator("#post-2")).containsText("Waiting for a moderator");

        var moderator = signedIn("moderator");
        go(moderator, "Moderation");
        moderator.locator("#main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^How long do you keep court papers"))).first().click();
        assertThat(moderator.locator(".queue-item")).containsText("An invented number for the training.");
        Screens.look(moderator, "guard-queue");
    }

    @Test
    void aQuestionThatWasLostOnItsWayIsAskedOnceMore() {
        var page = signedIn("member");
        ask(page, "How long is a reply kept that nobody has read?");
        page.evaluate("() => window.addEventListener('guard-look', lost => lost.stopImmediatePropagation(), {capture: true, once: true})");
        reply(page).fill("The court docket no. 24-CR-88231 was continued.");
        assertThat(marks(page)).hasCount(1);
    }

    /** Each mark's box lies where its words would be in the textarea: same width, same font, same scroll. */
    static final String STANDS_BEHIND = """
            () => {
              const area = [...document.querySelectorAll('textarea, input')].find(one => one.checkVisibility() && one.value.includes('Orville'));
              const layer = area.parentElement.querySelector('.marks');
              const [one, two] = [area.getBoundingClientRect(), layer.getBoundingClientRect()];
              if (area.localName === 'input') return Math.abs(one.top - two.top) < 1 && Math.abs(one.left - two.left) < 1;
              const same = name => getComputedStyle(area)[name] === getComputedStyle(layer)[name];
              return Math.abs(one.top - two.top) < 1 && Math.abs(one.left - two.left) < 1 && area.clientWidth === layer.clientWidth
                && area.scrollHeight === layer.scrollHeight && ['fontSize', 'fontFamily', 'lineHeight', 'letterSpacing', 'paddingLeft'].every(same);
            }""";

    private static void clickOn(Page page, String words) {
        assertThat(marks(page).first()).isVisible();
        var box = marks(page).filter(new Locator.FilterOptions().setHasText(words)).first().boundingBox();
        page.mouse().click(box.x + box.width / 2, box.y + box.height / 2);
    }

    static Locator marks(Page page) {
        return page.locator(".marks .finding");
    }

    static Locator panel(Page page) {
        return page.locator("continuum-guard").filter(new Locator.FilterOptions().setHas(page.locator("section")));
    }

    static Locator reply(Page page) {
        return field(page, "Your reply");
    }
}
