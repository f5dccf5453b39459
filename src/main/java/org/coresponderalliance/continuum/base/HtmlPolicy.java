package org.coresponderalliance.continuum.base;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Which HTML may reach a reader. The pages' content security policy allows inline scripts for Vaadin's sake, so this
 * list alone stands between a post and its readers: text markup, tables, links to http(s) and mailto, images of this
 * site. No style, no class but the ones named, no id, no event handler.
 */
final class HtmlPolicy {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "strong", "em", "del", "code", "pre", "blockquote",
                    "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "a", "img", "span")
            .allowAttributes("start").matching(java.util.regex.Pattern.compile("\\d{1,9}")).onElements("ol")
            .allowAttributes("align").matching(true, "left", "right", "center").onElements("th", "td")
            .allowAttributes("class").matching(java.util.regex.Pattern.compile("mention|language-[a-z0-9+-]{1,20}")).onElements("a", "code")
            .allowAttributes("title").onElements("a", "img")
            .allowAttributes("alt", "width", "height").onElements("img")
            .allowAttributes("src").matching(java.util.regex.Pattern.compile("/attachments/[A-Za-z0-9_./-]+")).onElements("img")
            .allowAttributes("href").onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("nofollow", "ugc", "noopener")
            .toFactory();

    private HtmlPolicy() {}

    static String sanitize(String html) {
        return POLICY.sanitize(html);
    }
}
