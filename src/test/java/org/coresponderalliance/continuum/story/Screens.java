package org.coresponderalliance.continuum.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;

/** Looks at a screen as three people would: at a desk, on a phone, in the dark. Saves what they see, and lets axe check it. */
final class Screens {

    private static final Path FOLDER = Path.of("target", "screens");
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> COLORS = List.of("color-contrast", "link-in-text-block");
    private static final String IDLE = """
            () => document.fonts.status === 'loaded'
              && !document.getElementById('first-paint')
              && (!window.Vaadin?.Flow?.clients || Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive()))""";

    private Screens() {}

    /** Waits until the page has nothing more to do. */
    static Page settled(Page page) {
        page.waitForLoadState();
        page.waitForFunction(IDLE);
        return page;
    }

    /** Saves three pictures of the screen under this name and fails on any finding of axe. */
    static void look(Page page, String name) {
        var before = page.viewportSize();
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        show(page, name + "-wide", 1440, 900, ColorScheme.LIGHT);
        show(page, name + "-phone", 390, 844, ColorScheme.LIGHT);
        show(page, name + "-dark", 1440, 900, ColorScheme.DARK);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(before.width, before.height);
    }

    private static void show(Page page, String name, int width, int height, ColorScheme scheme) {
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        settled(page);
        page.evaluate("() => window.scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")).setFullPage(true));
        assertThat(page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1"))
                .as("%s scrolls sideways", name).isEqualTo(false);
        assertThat(axe(page, scheme).analyze().getViolations().stream().map(Screens::described).toList())
                .as("what axe found on %s", name).isEmpty();
    }

    /** In the dark nothing but colors differs. All frames are of one origin, so axe needs no page of its own to put findings together. */
    private static AxeBuilder axe(Page page, ColorScheme scheme) {
        var axe = new AxeBuilder(page).setLegacyMode(true);
        return scheme == ColorScheme.DARK ? axe.withRules(COLORS) : axe.withTags(RULES);
    }

    private static String described(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().stream().limit(5).map(node -> node.getHtml() + " " + node.getFailureSummary()).toList();
    }
}
