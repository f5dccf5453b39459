package org.coresponderalliance.continuum.bench.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.coresponderalliance.continuum.bench.load.Browser;
import org.coresponderalliance.continuum.bench.load.OpenPage;
import org.coresponderalliance.continuum.bench.load.PushChannel;

/** Many pages that are open at the same time, each in a session of its own, with its live channel connected. */
final class OpenPages implements AutoCloseable {

    private record Opened(Browser browser, OpenPage page, PushChannel channel) {}

    private static final int AT_ONCE = 8;
    /** For how long the tabs of a browser are let in without a password; a little less than the site says. */
    private static final long REMEMBERED = TimeUnit.SECONDS.toNanos(40);

    private final Accounts accounts;
    private final List<Opened> pages = new ArrayList<>();
    private Browser remembered;
    private long since;

    private OpenPages(Accounts accounts, Browser remembered) {
        this.accounts = accounts;
        this.remembered = remembered;
    }

    static OpenPages open(Accounts accounts, int count, Supplier<String> path) throws Exception {
        var pages = new OpenPages(accounts, accounts.browser(0));
        pages.remembered.restart();
        pages.since = System.nanoTime();
        pages.parallel(java.util.Collections.nCopies(count, () -> {
            pages.open(path.get());
            return null;
        }));
        return pages;
    }

    private void open(String path) throws Exception {
        var browser = tab();
        var page = browser.open(path);
        var channel = page.listen();
        synchronized (this) {
            pages.add(new Opened(browser, page, channel));
        }
    }

    private synchronized Browser tab() throws Exception {
        if (System.nanoTime() - since > REMEMBERED) {
            remembered.signOut();
            remembered = accounts.browser(0);
            remembered.restart();
            since = System.nanoTime();
        }
        return remembered.tab();
    }

    List<PushChannel> channels() {
        return pages.stream().map(Opened::channel).toList();
    }

    private void parallel(List<Callable<Void>> tasks) throws Exception {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            for (var done : threads.invokeAll(tasks)) {
                done.get();
            }
        }
    }

    /** Leaves all pages and ends all sessions. */
    @Override
    public void close() throws Exception {
        parallel(pages.stream().<Callable<Void>>map(opened -> () -> {
            opened.channel().close();
            opened.page().close();
            opened.browser().signOut();
            return null;
        }).toList());
        remembered.signOut();
    }
}
