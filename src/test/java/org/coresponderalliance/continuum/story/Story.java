package org.coresponderalliance.continuum.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponderalliance.continuum.story.Controls.button;
import static org.coresponderalliance.continuum.story.Controls.field;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.coresponderalliance.continuum.testing.TestEnvironment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Base of the stories: the application on a free port and people with browsers. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"continuum.embedded.enabled=false", "continuum.sample=true"})
@ContextConfiguration(initializers = TestEnvironment.class)
abstract class Story {

    private static final int PATIENCE = 20_000;

    private static final Pattern PARTS = Pattern.compile("https?://[^/]+/(styles|scripts|fonts|VAADIN)/.*");

    private final List<BrowserContext> people = new ArrayList<>();
    private final List<String> broken = new CopyOnWriteArrayList<>();

    @LocalServerPort
    private int port;

    /** The sample community has just been loaded when the first story begins; its index is built beside it. */
    @BeforeEach
    void searchAnswers() {
        var page = withoutScripts();
        Awaitility.await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> {
            page.navigate("/search?q=co-response");
            assertThat(page.locator("#rows li").count()).isPositive();
        });
        page.context().close();
    }

    @AfterEach
    void everybodyLeaves() {
        people.forEach(BrowserContext::close);
        people.clear();
        assertThat(broken).as("scripts that failed and parts of pages that were not served").isEmpty();
    }

    /** Somebody at a desk. */
    final Page desk() {
        return open(new NewContextOptions().setViewportSize(1440, 900));
    }

    /** Somebody with a phone. */
    final Page phone() {
        return open(new NewContextOptions().setViewportSize(390, 844).setHasTouch(true).setIsMobile(true));
    }

    /** Somebody whose browser runs no scripts. */
    final Page withoutScripts() {
        return open(new NewContextOptions().setViewportSize(1440, 900).setJavaScriptEnabled(false));
    }

    /** Somebody at a desk who has signed in with a sample account, by its name before the at sign. */
    final Page signedIn(String account) {
        return signIn(desk(), account);
    }

    final Page signIn(Page page, String account) {
        page.navigate("/sign-in");
        page.getByLabel("Email").fill(account + "@example.org");
        field(page, "Password").fill("try-continuum");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        return Screens.settled(page);
    }

    /** Goes to an address, and waits until the page has nothing more to do. */
    static Page visit(Page page, String address) {
        page.navigate(address);
        return Screens.settled(page);
    }

    /** Goes to an entry of the navigation at the left. */
    final void go(Page page, String entry) {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main").setExact(true))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(entry)).click();
        Screens.settled(page);
    }

    /** Opens the discussion whose title begins so, through the search. */
    final void openDiscussion(Page page, String title) {
        page.navigate("/search?q=" + URLEncoder.encode("\"" + title + "\"", StandardCharsets.UTF_8));
        page.locator("#rows h3 a").filter(new Locator.FilterOptions().setHasText(title)).first().click();
        page.waitForURL(Pattern.compile(".*/discussions/\\d+/.*"));
        Screens.settled(page);
        PlaywrightAssertions.assertThat(page.locator("h1")).containsText(title);
    }

    /** Asks a question in Operations; returns its address. */
    final String ask(Page page, String title) {
        visit(page, "/discussions/new?category=operations");
        page.getByLabel("Title").fill(title);
        page.getByLabel("What happened, what did you try").fill("Tell us what you use, and what you would not buy again.");
        send(page, "Ask");
        page.waitForURL(Pattern.compile(".*/discussions/\\d+/.*"));
        Screens.settled(page);
        return page.url();
    }

    /** Presses the button of the composer. */
    final void send(Page page, String label) {
        button(page.locator("continuum-composer").last(), label).click();
    }

    /** Chooses in one of Vaadin's fields that open a list. */
    final void choose(Page page, String label, String option) {
        field(page, label).last().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option)).first().click();
    }

    /** Chooses in the menu behind the three dots. */
    final void menu(Locator part, String entry) {
        part.locator("details.menu > summary").click();
        button(part, entry).click();
    }

    final String address() {
        return "http://localhost:" + port;
    }

    private Page open(NewContextOptions options) {
        var context = Chromium.browser().newContext(options.setBaseURL(address()).setLocale("en-US"));
        context.setDefaultTimeout(PATIENCE);
        people.add(context);
        var page = context.newPage();
        page.onPageError(broken::add);
        page.onResponse(response -> {
            if (response.status() >= 400 && PARTS.matcher(response.url()).matches()) {
                broken.add(response.status() + " " + response.url());
            }
        });
        return page;
    }
}
