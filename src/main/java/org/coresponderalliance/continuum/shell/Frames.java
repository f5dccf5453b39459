package org.coresponderalliance.continuum.shell;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Draws the frame around every page. Each part has a model with no more than it shows, so that it is drawn once for all who
 * are shown the same, and then remembered.
 */
@Component
public class Frames {

    private static final String CHROME = "shell/chrome";
    private static final String DOCUMENT = "shell/document";

    private record Top(Site.Look site, @Nullable Person viewer, int inboxCount) {}

    private record Side(List<Chrome.Entry> items, List<Chrome.Entry> careItems, String active, boolean guest) {}

    private record Bar(String active, boolean guest, int inboxCount) {}

    private record Styles(@Nullable String accent, boolean guest) {}

    private final Templates templates;
    private final ObjectProvider<SiteFeed> feeds;

    Frames(Templates templates, ObjectProvider<SiteFeed> feeds) {
        this.templates = templates;
        this.feeds = feeds;
    }

    /** The bar at the top: the site, the search, the viewer's own menu. */
    public String top(Chrome.Model shell) {
        return part(CHROME, "top", new Top(shell.site(), shell.viewer(), shell.inboxCount()));
    }

    /** The navigation at the left. */
    public String side(Chrome.Model shell) {
        return part(CHROME, "side", new Side(shell.items(), shell.careItems(), shell.active(), isGuest(shell)));
    }

    /** The bar at the foot of a phone. */
    public String bar(Chrome.Model shell) {
        return part(CHROME, "bar", new Bar(shell.active(), isGuest(shell), shell.inboxCount()));
    }

    /** Style sheets and icon, for the head of a document. */
    public String styles(Chrome.Model shell) {
        return part(DOCUMENT, "styles", new Styles(shell.site().accent(), isGuest(shell)));
    }

    /** What a member's first HTML shows until the application does: the frame and the page in it. */
    public String painted(Chrome.Model shell, Page page) {
        return Slots.fill(templates.remembered(DOCUMENT, "painted", Map.of()),
                Map.of("top", top(shell), "side", side(shell), "page", page.html(), "bar", bar(shell)));
    }

    /** The whole document that guests get. */
    public String document(Chrome.Model shell, Page page) {
        return templates.render(DOCUMENT, Map.of("page", page, "site", shell.site(), "feeds", feeds.orderedStream().toList(), "frame", Map.of("styles", styles(shell), "top", top(shell),
                "side", side(shell), "bar", bar(shell), "foot", part(CHROME, "foot", shell.site()))));
    }

    private String part(String template, String fragment, Record shell) {
        return templates.remembered(template, fragment, Map.of("shell", shell));
    }

    private static boolean isGuest(Chrome.Model shell) {
        return shell.viewer() == null;
    }
}
