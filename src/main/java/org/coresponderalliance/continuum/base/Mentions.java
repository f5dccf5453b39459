package org.coresponderalliance.continuum.base;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Text;

/** People named in a text as {@code @handle}: found for notifications, and turned into links to their profiles. */
public final class Mentions extends AbstractVisitor {

    private static final Pattern HANDLE = Pattern.compile("(?<![\\p{Alnum}@/._-])@([a-z0-9](?:[a-z0-9._-]{0,38}[a-z0-9])?)");
    private static final int MOST = 20;

    /** The handles named in a Markdown text, in order, at most 20: a text that calls more people is not for them. */
    public static Set<String> in(String markdown) {
        var handles = new LinkedHashSet<String>();
        Matcher found = HANDLE.matcher(markdown);
        while (found.find() && handles.size() < MOST) {
            handles.add(found.group(1));
        }
        return handles;
    }

    @Override
    public void visit(Link link) {
        // A link inside a link is not HTML: what stands in a link's text stays text.
    }

    @Override
    public void visit(Text node) {
        var literal = node.getLiteral();
        if (literal.indexOf('@') < 0) {
            return; // most of what is written; the pattern would try each character
        }
        Matcher found = HANDLE.matcher(literal);
        int from = 0;
        while (found.find()) {
            if (found.start() > from) {
                node.insertBefore(new Text(literal.substring(from, found.start())));
            }
            var link = new Link("/members/" + found.group(1), null);
            link.appendChild(new Text(found.group()));
            node.insertBefore(link);
            from = found.end();
        }
        if (from > 0) {
            node.setLiteral(literal.substring(from));
        }
    }
}
