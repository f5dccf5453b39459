package org.coresponderalliance.continuum.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Finds in HTML, as a browser would understand it, what runs, loads from elsewhere, or imitates the page around it. */
final class ActiveContent {

    private static final Set<String> NEVER = Set.of("iframe", "frame", "object", "embed", "applet", "base", "math", "template", "portal", "marquee", "noscript", "style");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction", "poster", "background", "srcset", "xlink:href", "data", "cite");

    private ActiveContent() {}

    static List<String> in(String html) {
        var found = new ArrayList<String>();
        for (var element : Jsoup.parse(html).getAllElements()) {
            var name = element.normalName();
            if (NEVER.contains(name) || name.equals("script") && !element.attr("src").matches("/scripts/[\\w./-]+") || name.equals("script") && !element.data().isBlank()
                    || name.equals("meta") && element.hasAttr("http-equiv")) {
                found.add(element.outerHtml());
            }
            element.attributes().forEach(attribute -> attribute(element, attribute, found));
        }
        return found;
    }

    private static void attribute(Element element, Attribute attribute, List<String> found) {
        var name = attribute.getKey().toLowerCase(Locale.ROOT);
        var address = attribute.getValue().replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
        var runs = ADDRESSES.contains(name) && address.matches("(javascript|vbscript|data|file|blob):.*");
        if (name.startsWith("on") || name.equals("style") || name.equals("srcdoc") || runs) {
            found.add(element.cssSelector() + " " + attribute.html());
        }
    }
}
