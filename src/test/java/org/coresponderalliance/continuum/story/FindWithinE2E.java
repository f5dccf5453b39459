package org.coresponderalliance.continuum.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.coresponderalliance.continuum.story.Controls.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.access.ViewerSource;
import org.coresponderalliance.continuum.discussion.DiscussionService;
import org.coresponderalliance.continuum.discussion.Headline;
import org.coresponderalliance.continuum.discussion.Kind;
import org.coresponderalliance.continuum.discussion.NewDiscussion;
import org.coresponderalliance.continuum.discussion.NewPost;
import org.coresponderalliance.continuum.discussion.PostService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody remembers a word of a long discussion, and of an article, and goes to where it stands. */
class FindWithinE2E extends Story {

    @Autowired
    private DiscussionService discussions;
    @Autowired
    private PostService posts;
    @Autowired
    private ViewerSource viewers;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void aWordIsFoundOnEachPageOfALongDiscussionByTheKeyboardAlone() {
        var page = signedIn("member");
        visit(page, "/discussions/" + longDiscussion());
        page.keyboard().press("f");
        var field = page.getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("Find in this discussion"));
        assertThat(field).isFocused();
        field.pressSequentially("LÁNYARD");
        assertThat(status(page)).hasText("1 of 4");
        Assertions.assertThat(page.evaluate("() => CSS.highlights.get('found-place').size + CSS.highlights.get('found-now').size")).isEqualTo(3);
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        assertThat(status(page)).hasText("3 of 4");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*page=2"));
        assertThat(status(page)).hasText("4 of 4");
        assertThat(field).isFocused();
        assertThat(page.locator("#post-104")).isInViewport();
        Screens.look(page, "member-find-discussion");
        page.keyboard().press("Shift+Enter");
        page.waitForURL(url -> !url.contains("page="));
        assertThat(status(page)).hasText("3 of 4");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*page=2"));
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("page="));
        assertThat(status(page)).hasText("1 of 4");
        field.fill("no such word");
        assertThat(status(page)).hasText("Nothing found");
        page.keyboard().press("Escape");
        assertThat(field).isHidden();
    }

    @Test
    void aBrowserWithoutHighlightsMarksTheSamePlacesByElementsAndLeavesNoneBehind() {
        var page = desk();
        page.addInitScript("delete window.Highlight");
        signIn(page, "member");
        page.navigate("/discussions/" + longDiscussion());
        Screens.settled(page);
        page.keyboard().press("f");
        var field = page.getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("Find in this discussion"));
        field.pressSequentially("lanyard");
        assertThat(status(page)).hasText("1 of 4");
        assertThat(page.locator(".read mark")).hasCount(3);
        assertThat(page.locator("#post-1 mark.found-now")).hasText("lanyard");
        page.keyboard().press("Enter");
        assertThat(page.locator("#post-5 mark.found-now")).hasText("lanyard");
        assertThat(page.locator(".read mark")).hasCount(3);
        page.keyboard().press("Enter");
        assertThat(page.locator("#post-5 mark.found-now")).hasText("LANYARD");
        Screens.look(page, "member-find-marks");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*page=2"));
        assertThat(status(page)).hasText("4 of 4");
        assertThat(page.locator("#post-104")).isInViewport();
        assertThat(page.locator("#post-104 .read")).containsText("Since last year a lanyard in my own color.");
        page.keyboard().press("Escape");
        assertThat(page.locator(".read mark")).hasCount(0);
    }

    @Test
    void onAPhoneItIsFoundInAnArticleByButtons() {
        var page = signIn(phone(), "member");
        visit(page, "/library");
        page.locator(".list h3 a").first().click();
        page.waitForURL(Pattern.compile(".*/library/\\d+/.*"));
        Screens.settled(page);
        var opener = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Find in this article"));
        opener.click();
        page.getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("Find in this article")).fill("the");
        assertThat(status(page)).hasText(Pattern.compile("\\d+ of \\d+"));
        var before = status(page).textContent();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Next place")).click();
        assertThat(status(page)).not().hasText(before);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Previous place")).click();
        assertThat(status(page)).hasText(before);
        Screens.look(page, "member-find-article");
        button(page, "Close").click();
        assertThat(opener).isFocused();
    }

    /** Of two pages; the word stands three times on the first and once on the second. */
    private long longDiscussion() {
        var author = viewer("moderator");
        var category = jdbc.sql("select id from category where slug = 'operations'").query(Long.class).single();
        var opened = discussions.open(author, new NewDiscussion(category, Kind.DISCUSSION, Headline.of("What do you carry on every call?"), "I begin: the radio, and a lanyard for the keys.", null));
        for (int number = 2; number <= 106; number++) {
            var text = switch (number) {
                case 5 -> "A lanyard that breaks away. A LANYARD that does not is a danger.";
                case 104 -> "Since last year a *lan*yard in my own color.";
                default -> "Water, and what was named above.";
            };
            posts.reply(author, new NewPost(opened.id(), null, text, null));
        }
        return opened.id();
    }

    private Viewer viewer(String account) {
        return viewers.viewer(jdbc.sql("select id from member where email = ?").param(account + "@example.org").query(Long.class).single()).orElseThrow();
    }

    private static Locator status(Page page) {
        return page.locator("continuum-find output");
    }
}
