package org.coresponderalliance.continuum.library;

import java.util.List;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.base.RenderedText;

/**
 * Content that is ready to be stored.
 *
 * @param content         cleaned
 * @param body            its body as HTML and as text
 * @param recommendations their texts, in the same order
 */
record Rendered(ArticleContent content, RenderedText body, List<RenderedText> recommendations) {

    /** Everything below the summary as plain text, for search and similar articles. */
    String text() {
        return recommendations.stream().map(RenderedText::text).collect(Collectors.joining("\n")) + "\n" + body.text();
    }
}
