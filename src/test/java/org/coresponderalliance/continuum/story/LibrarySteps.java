package org.coresponderalliance.continuum.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponderalliance.continuum.story.Controls.button;
import static org.coresponderalliance.continuum.story.Controls.dialog;
import static org.coresponderalliance.continuum.story.Controls.field;
import static org.coresponderalliance.continuum.story.Story.visit;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** What people do in the library in more than one story: find an article, write its draft, have it reviewed, record its use. */
final class LibrarySteps {

    private static final String FAILURES = "/library?kind=tried-and-did-not-work";

    private LibrarySteps() {}

    /** Opens the article whose title has this, from the list, or from that of what did not work. */
    static void openArticle(Page page, String title) {
        page.navigate("/library");
        if (titled(page, title).count() == 0) {
            page.navigate(FAILURES);
        }
        titled(page, title).first().click();
        page.waitForURL(Pattern.compile(".*/library/\\d+/.*"));
        assertThat(page.locator("h1")).containsText(title);
    }

    private static Locator titled(Page page, String title) {
        return page.locator(".list h3 a").filter(new Locator.FilterOptions().setHasText(title));
    }

    /** Takes up the discussion with this title, which somebody proposed with these words; its draft is open in the editor then. */
    static void takeUp(Page curator, String title, String why) {
        visit(curator, "/curation");
        var row = curator.locator("li").filter(new Locator.FilterOptions().setHasText(title)).filter(new Locator.FilterOptions().setHasText(why)).first();
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take up")).click();
        curator.waitForURL(Pattern.compile(".*/library/\\d+/edit.*"));
        Screens.settled(curator);
    }

    /** Begins to propose the open discussion, from its menu. */
    static void writeProposal(Page member, String why) {
        member.locator("#menu-discussion summary").click();
        button(member, "Propose as best practice").click();
        member.getByLabel(Pattern.compile("^Why should it become")).fill(why);
    }

    static void sendProposal(Page member) {
        button(member.locator("#main"), "Propose as best practice").click();
        assertThat(member.getByText("The moderators have your proposal")).isVisible();
    }

    /** Writes the sections of an article's draft that came with a hint only, in the editor. */
    static void writeOutHints(Page editor) {
        var text = field(editor, "Text");
        text.fill(text.inputValue().replace("*Steps, roles, words to say.*", "Agree on it before the first call, in writing.")
                .replace("*Where it did not work, and what can go wrong.*", "Where nobody has agreed on it, it only costs time."));
    }

    /** Adds a recommendation with some evidence, in the editor. */
    static void recommend(Page editor, String text, String strength) {
        var cards = editor.locator(".rec.editing");
        int before = cards.count();
        button(editor, "Add a recommendation").click();
        var card = cards.nth(before);
        field(card, "Recommendation").fill(text);
        field(card, "Strength").click();
        editor.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(strength)).first().click();
        field(card, "Evidence").click();
        editor.getByRole(AriaRole.OPTION).first().click();
    }

    static void saveRevision(Page editor, String note) {
        editor.getByLabel("What changed and why").fill(note);
        button(editor, "Save revision").click();
        assertThat(editor.getByText("Saved as revision").first()).isVisible();
    }

    /** Opens the dialog by which an article is sent to reviewers. */
    static Locator reviewersOf(Page editor, String review) {
        visit(editor, review);
        editor.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send to review")).first().click();
        return dialog(editor);
    }

    static void chooseReviewers(Page editor, List<String> names) {
        var field = dialog(editor).getByRole(AriaRole.COMBOBOX).first();
        for (var name : names) {
            field.fill(name);
            editor.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile(name))).first().click();
        }
        field.press("Tab");
    }

    static void sendToReview(Page editor) {
        button(dialog(editor), "Send").click();
        assertThat(editor.getByText("Sent to review.").first()).isVisible();
    }

    static void approve(Page reviewer, String review) {
        visit(reviewer, review);
        button(reviewer, "Approve").click();
        assertThat(reviewer.getByText(Pattern.compile("Your decision is recorded|it is published")).first()).isVisible();
    }

    /** Opens the form in which a program says what it does with an article. */
    static void openAdoption(Page member, String article) {
        visit(member, article);
        member.locator("#main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("Record our use|Change our record"))).first().click();
        member.waitForURL(Pattern.compile(".*/adoption$"));
        Screens.settled(member);
    }

    static void recordAdoption(Page member) {
        button(member, "Record").click();
        member.waitForURL(Pattern.compile(".*/adoptions/\\d+$"));
        Screens.settled(member);
    }

    /** Says that another article, whose title has this, has taken the place of the one at the address. */
    static void supersede(Page curator, String article, String by) {
        visit(curator, article);
        curator.locator("#main details.menu > summary").first().click();
        button(curator, "Superseded by another").click();
        curator.getByLabel("The article that takes its place").fill(by);
        curator.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile(by))).first().click();
        button(curator.locator("vaadin-dialog"), "Save").click();
        assertThat(curator.getByText("It now points to the other article.")).isVisible();
    }
}
