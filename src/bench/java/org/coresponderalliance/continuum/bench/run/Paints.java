package org.coresponderalliance.continuum.bench.run;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.bench.report.Figure;

/** What a person sees in Chromium who has never been at the site: nothing is in the browser's cache. */
record Paints(URI address, Reading reading, int rounds) {

    static final String PART = "paint";
    /** Milliseconds and kilobytes; what was transferred, headers included, is what the browser itself tells. */
    private static final String FIGURES = """
            () => new Promise(done => {
              let largest = 0;
              new PerformanceObserver(list => list.getEntries().forEach(one => largest = one.startTime)).observe({type: 'largest-contentful-paint', buffered: true});
              setTimeout(() => {
                const first = performance.getEntriesByName('first-contentful-paint')[0].startTime;
                const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
                const size = some => some.reduce((sum, one) => sum + one.transferSize, 0) / 1024;
                done({first, largest, all: size(all), before: size(all.filter(one => one.responseEnd <= first)),
                  scripts: size(all.filter(one => /\\.js(\\?|$)/.test(one.name)))});
              }, 500);
            })""";

    void measure(Consumer<Figure> figures) {
        try (var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var chromium = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run")))) {
            // The first one waits for the browser itself.
            visit(chromium, false);
            var guest = rounds(chromium, false);
            figures.accept(new Figure("guest, cold cache: first content", "ms", guest.get("first")));
            figures.accept(new Figure("guest, cold cache: largest paint", "ms", guest.get("largest")));
            figures.accept(new Figure("guest, cold cache: transferred until first content", "kB", guest.get("before")));
            figures.accept(new Figure("guest, cold cache: transferred in all", "kB", guest.get("all")));
            var member = rounds(chromium, true);
            figures.accept(new Figure("member, cold cache: first content", "ms", member.get("first")));
            figures.accept(new Figure("member, cold cache: largest paint", "ms", member.get("largest")));
            figures.accept(new Figure("member, cold cache: JavaScript transferred", "kB", member.get("scripts")));
            figures.accept(new Figure("member, cold cache: transferred in all", "kB", member.get("all")));
        }
    }

    private Map<String, List<Double>> rounds(Browser chromium, boolean member) {
        var all = new LinkedHashMap<String, List<Double>>();
        for (int round = 0; round < rounds; round++) {
            visit(chromium, member).forEach((name, value) -> all.computeIfAbsent(name, key -> new ArrayList<>()).add(value));
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Double> visit(Browser chromium, boolean member) {
        var session = member ? signedIn(chromium) : null;
        try (var context = chromium.newContext(new Browser.NewContextOptions().setBaseURL(address.toString()).setViewportSize(1280, 720))) {
            if (session != null) {
                context.addCookies(session);
            }
            var page = context.newPage();
            page.navigate(reading.discussions().getFirst().url());
            page.waitForLoadState(LoadState.NETWORKIDLE);
            var values = new LinkedHashMap<String, Double>();
            ((Map<String, Number>) page.evaluate(FIGURES)).forEach((name, value) -> values.put(name, value.doubleValue()));
            return values;
        }
    }

    /** Cookies of somebody who signed in with another, equally new browser, so that nothing of the form is in the cache. */
    private List<com.microsoft.playwright.options.Cookie> signedIn(Browser chromium) {
        try (var context = chromium.newContext(new Browser.NewContextOptions().setBaseURL(address.toString()))) {
            var page = context.newPage();
            page.navigate("/sign-in");
            page.fill("input[name=email]", Accounts.WITH_TOKENS.getFirst());
            page.fill("input[name=password]", Accounts.PASSWORD);
            page.locator("form[action='/sign-in'] button[type=submit]").click(new com.microsoft.playwright.Locator.ClickOptions());
            page.waitForURL(url -> !url.contains("/sign-in"), new Page.WaitForURLOptions());
            return context.cookies().stream().toList();
        }
    }

    private static Path executable() {
        return Stream.of(System.getenv("CONTINUUM_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .filter(path -> path != null && Files.isExecutable(Path.of(path))).map(Path::of).findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium found: name one in CONTINUUM_CHROMIUM, or leave the part paint out with --only"));
    }
}
