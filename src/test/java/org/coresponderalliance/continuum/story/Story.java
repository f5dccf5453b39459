package org.coresponderalliance.continuum.story;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.coresponderalliance.continuum.testing.TestEnvironment;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Base of the stories: the application on a free port and people with browsers. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"continuum.embedded.enabled=false", "continuum.sample=false"})
@ContextConfiguration(initializers = TestEnvironment.class)
abstract class Story {

    private static final int PATIENCE = 20_000;

    private final List<BrowserContext> people = new ArrayList<>();

    @LocalServerPort
    private int port;

    @AfterEach
    void everybodyLeaves() {
        people.forEach(BrowserContext::close);
        people.clear();
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
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("try-continuum");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        return Screens.settled(page);
    }

    final String address() {
        return "http://localhost:" + port;
    }

    private Page open(NewContextOptions options) {
        var context = Chromium.browser().newContext(options.setBaseURL(address()).setLocale("en-US"));
        context.setDefaultTimeout(PATIENCE);
        people.add(context);
        return context.newPage();
    }
}
