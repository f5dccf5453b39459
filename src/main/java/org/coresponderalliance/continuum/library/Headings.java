package org.coresponderalliance.continuum.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coresponderalliance.continuum.base.Slugs;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Gives the headings of an article's body a place in the page: below the page's own title, each with an anchor. */
public final class Headings {

    /**
     * One heading.
     *
     * @param deeper whether it stands below another one of the list
     */
    public record Heading(String anchor, String text, boolean deeper) {}

    /** The body with anchors, and the headings for a table of contents, two levels deep. */
    public record Anchored(String html, List<Heading> headings) {}

    private Headings() {}

    /** @param html stored, sanitized HTML; only its headings are changed */
    public static Anchored of(String html) {
        var body = Jsoup.parseBodyFragment(html);
        body.outputSettings().prettyPrint(false);
        var found = body.body().select("h1, h2, h3, h4, h5, h6");
        // The page's title is the only h1, and the first level below it is h2, whatever the writer began with.
        var shift = 2 - found.stream().mapToInt(Headings::level).min().orElse(2);
        var taken = new HashSet<String>();
        var headings = new ArrayList<Heading>();
        for (var heading : found) {
            var level = Math.min(6, level(heading) + shift);
            heading.tagName("h" + level);
            heading.attr("id", anchor(heading.text(), taken));
            if (level <= 3) {
                headings.add(new Heading(heading.id(), heading.text(), level == 3));
            }
        }
        return new Anchored(body.body().html(), headings);
    }

    private static int level(Element heading) {
        return heading.tagName().charAt(1) - '0';
    }

    /** A name that begins with "s-", so that it meets no other id of the page. */
    private static String anchor(String text, Set<String> taken) {
        var base = "s-" + Slugs.of(text);
        var anchor = base;
        for (int i = 2; !taken.add(anchor); i++) {
            anchor = base + "-" + i;
        }
        return anchor;
    }
}
