package org.coresponderalliance.continuum.story;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The system's Chromium, started once for all stories. Its path may be given as {@code CONTINUUM_CHROMIUM}. */
final class Chromium {

    private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--font-render-hinting=none");

    private Chromium() {}

    static Browser browser() {
        return Once.BROWSER;
    }

    private static Path executable() {
        return Stream.of(System.getenv("CONTINUUM_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .filter(path -> path != null && Files.isExecutable(Path.of(path)))
                .map(Path::of).findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium found: install the package chromium, or name one in CONTINUUM_CHROMIUM"));
    }

    private static final class Once {

        static final Browser BROWSER = Playwright
                .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(QUIET));
    }
}
