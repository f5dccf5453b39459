package org.coresponderalliance.continuum.bench.run;

import static org.coresponderalliance.continuum.bench.run.GuestScenarios.any;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.coresponderalliance.continuum.bench.load.Browser;
import org.coresponderalliance.continuum.bench.load.OpenPage;
import org.coresponderalliance.continuum.bench.load.PushChannel;
import org.coresponderalliance.continuum.bench.load.User;

/** What those do who are signed in, each in a browser with a session of its own. */
final class MemberScenarios {

    static final String PART = "member";
    static final String OPEN = "member: open a discussion by link";
    static final String NEXT = "member: next discussion inside the app";
    static final String SUGGESTIONS = "member: suggestions while typing";

    private static final String LIST = "/discussions";

    private final Accounts accounts;
    private final Reading reading;
    private final Words words;

    MemberScenarios(Accounts accounts, Reading reading, Words words) {
        this.accounts = accounts;
        this.reading = reading;
        this.words = words;
    }

    List<Measured> all() {
        return List.of(
                new Measured(PART, OPEN, number -> new Opening(accounts.browser(number))),
                new Measured(PART, NEXT, number -> new Moving(accounts.browser(number))),
                new Measured(PART, "member: list page inside the app", number -> new Listing(accounts.browser(number))),
                new Measured(PART, SUGGESTIONS, number -> new Typing(accounts.browser(number))));
    }

    /** Follows a link from a mail: all that is asked until the page can be used, its live channel included. */
    private final class Opening implements User {

        private final Browser browser;
        private OpenPage page;
        private PushChannel channel;

        private Opening(Browser browser) {
            this.browser = browser;
        }

        @Override
        public void act() throws Exception {
            var thread = any(reading.discussions());
            page = browser.open(thread.url());
            Marks.opened(page, thread.posts());
            channel = page.listen();
        }

        @Override
        public void tidy() throws Exception {
            channel.close();
            page.close();
        }

        @Override
        public void close() throws Exception {
            browser.signOut();
        }
    }

    private class Moving implements User {

        private final Browser browser;
        final OpenPage page;
        private final PushChannel channel;

        private Moving(Browser browser) throws Exception {
            this.browser = browser;
            this.page = browser.open(LIST);
            this.channel = page.listen();
        }

        @Override
        public void act() throws Exception {
            var thread = any(reading.discussions());
            Marks.posts(page.navigate(thread.url()), thread.posts());
        }

        @Override
        public void close() throws Exception {
            channel.close();
            page.close();
            browser.signOut();
        }
    }

    private final class Listing extends Moving {

        private Listing(Browser browser) throws Exception {
            super(browser);
        }

        @Override
        public void act() throws Exception {
            // From one list to another: the same one again would be no navigation.
            Marks.rows(page.navigate(any(reading.categories())));
        }
    }

    private final class Typing implements User {

        private final Browser browser;

        private Typing(Browser browser) {
            this.browser = browser;
        }

        @Override
        public void act() throws Exception {
            var typed = URLEncoder.encode(words.beginning(any(reading.discussions()).title()), StandardCharsets.UTF_8);
            Marks.suggestions(browser.get("/search/suggestions?q=" + typed).expect(200));
        }

        @Override
        public void close() throws Exception {
            browser.signOut();
        }
    }
}
