package org.coresponderalliance.continuum.library.ui;

import java.util.List;
import java.util.regex.Pattern;
import org.coresponderalliance.continuum.library.ArticleContent;

/** Sources as they are typed, a text and an address each. The address of a discussion or post here makes one of them the source. */
final class SourceLines {

    private static final Pattern DISCUSSION = Pattern.compile("(?:.*/)?discussions/(\\d{1,18})(?:/[^#]*)?(?:#post-(\\d{1,7}))?");

    private SourceLines() {}

    static List<ArticleContent.Reference> shown(List<ArticleContent.Source> sources) {
        return sources.stream().map(SourceLines::line).toList();
    }

    static List<ArticleContent.Source> typed(List<ArticleContent.Reference> lines) {
        return lines.stream().map(line -> {
            var found = DISCUSSION.matcher(line.url().strip());
            return found.matches() ? ArticleContent.Source.inside(Long.parseLong(found.group(1)), found.group(2) == null ? 0 : Integer.parseInt(found.group(2)))
                    : ArticleContent.Source.outside(line.text(), line.url());
        }).toList();
    }

    private static ArticleContent.Reference line(ArticleContent.Source source) {
        return source.discussion() == null ? new ArticleContent.Reference(source.text(), source.url())
                : new ArticleContent.Reference("", "/discussions/" + source.discussion() + (source.post() == 0 ? "" : "/#post-" + source.post()));
    }
}
