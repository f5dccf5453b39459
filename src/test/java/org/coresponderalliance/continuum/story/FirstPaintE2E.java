package org.coresponderalliance.continuum.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a member's first HTML shows is taken over by the application, and sent only once. */
class FirstPaintE2E extends Story {

    private static final String TITLE = "What did you learn in your first year that nobody told you?";
    /** In a post, and in the navigation around it. */
    private static final List<String> ONCE = List.of("class=\"read\"", "class=\"side\"");

    /** In a category that anybody may read, and without emphasis, whose font takes 15 kB more. */
    private static final String PUBLIC = "The drive home: what do you do between the last call and your own front door?";

    private static final int MOST = 55_000;
    /** With headers, as the browser tells it; only of what it had to load before the page was complete. */
    private static final String TRANSFERRED = """
            () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
              .reduce((sum, one) => sum + one.transferSize, 0)""";

    @Test
    void whatTheFirstHtmlShowedIsNotSentAgain() {
        var page = signedIn("member");
        openDiscussion(page, TITLE);
        var answers = answers(page);

        page.reload();
        Screens.settled(page);

        shows(page);
        assertThat(texts(answers, "text/html")).singleElement().asString().contains(ONCE);
        assertThat(texts(answers, "application/json")).isNotEmpty().allSatisfy(answer -> assertThat(answer.replace("\\\"", "\"")).doesNotContain(ONCE));
    }

    @Test
    void aGuestsFirstPageIsSmall() {
        var page = desk();
        page.navigate("/categories/wellness");
        page.locator("#rows a", new Page.LocatorOptions().setHasText(PUBLIC)).first().click();
        var fresh = desk();
        fresh.navigate(page.url());
        fresh.waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(fresh.locator("#main h1")).containsText(PUBLIC);
        assertThat(((Number) fresh.evaluate(TRANSFERRED)).intValue()).isBetween(20_000, MOST);
    }

    @Test
    void insideTheApplicationTheNextPageIsSent() {
        var page = signedIn("member");
        visit(page, "/discussions");
        var answers = answers(page);

        go(page, "Library");

        assertThat(page.locator("#main h1")).isVisible();
        assertThat(texts(answers, "text/html")).isEmpty();
        go(page, "Discussions");
        assertThat(page.locator("#main #rows li").first()).isVisible();
    }

    @Test
    void aBrowserThatHasAnotherPageThanTheViewAsksForIt() {
        var page = signedIn("member");
        openDiscussion(page, TITLE);
        var address = page.url();
        page.route(address, FirstPaintE2E::changed);
        var answers = answers(page);

        visit(page, address);

        shows(page);
        var sent = String.join("", texts(answers, "application/json")).replace("\\\"", "\"");
        assertThat(sent).contains(ONCE);
        assertThat(page.locator("#main h1")).not().containsText("Another");
    }

    /** As if the first HTML were of an earlier moment than what the view was given. */
    private static void changed(Route route) {
        var response = route.fetch();
        var html = response.text().replace("data-page=\"", "data-page=\"other-").replace("data-frame=\"", "data-frame=\"other-")
                .replace("What did you learn", "Another");
        route.fulfill(new Route.FulfillOptions().setResponse(response).setBody(html));
    }

    private static void shows(Page page) {
        assertThat(page.locator("#main h1")).containsText(TITLE);
        assertThat(page.locator("#main .read").first()).isVisible();
        assertThat(page.locator("nav.side")).hasCount(1);
        assertThat(page.locator("header.top continuum-search")).hasCount(1);
        assertThat(page.locator("nav.bar")).hasCount(1);
        assertThat(page.locator("#main continuum-composer").first()).isVisible();
        // What the application adds to it stands in it: times in the words of the browser, the composer in its place.
        assertThat(page.locator("[data-place=composer] continuum-composer")).hasCount(1);
    }

    private static List<Response> answers(Page page) {
        var answers = new ArrayList<Response>();
        page.onResponse(answers::add);
        return answers;
    }

    private static List<String> texts(List<Response> answers, String type) {
        return List.copyOf(answers).stream().filter(answer -> answer.status() == 200 && answer.headers().getOrDefault("content-type", "").startsWith(type))
                .map(Response::text).toList();
    }
}
