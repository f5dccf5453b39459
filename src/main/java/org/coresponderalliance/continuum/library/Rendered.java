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
 * @param variations      their texts, in the same order
 */
record Rendered(ArticleContent content, RenderedText body, List<RenderedText> recommendations, List<RenderedText> variations) {

    /** Everything below the summary as plain text, for search and similar articles. */
    String text() {
        var text = new StringBuilder(recommendations.stream().map(RenderedText::text).collect(Collectors.joining("\n"))).append('\n');
        for (int i = 0; i < variations.size(); i++) {
            text.append(content.variations().get(i).name()).append('\n').append(variations.get(i).text()).append('\n');
        }
        return text.append(body.text()).toString();
    }
}
