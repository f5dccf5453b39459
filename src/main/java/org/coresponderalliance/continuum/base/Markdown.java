package org.coresponderalliance.continuum.base;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.springframework.stereotype.Component;

/**
 * Markdown to HTML: CommonMark 0.31 with tables, strikethrough and bare links, then sanitized. Rendering happens once,
 * when a text is saved; the result is kept with its revision.
 */
@Component
public class Markdown {

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create());

    private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
    private final HtmlRenderer html = HtmlRenderer.builder().extensions(EXTENSIONS).percentEncodeUrls(true)
            .attributeProviderFactory(context -> new MentionAttributes()).build();
    private final TextContentRenderer text = TextContentRenderer.builder().extensions(EXTENSIONS)
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS).build();

    /** The text rendered and sanitized. Never fails: everything is Markdown. */
    public RenderedText render(String markdown) {
        Node document = parser.parse(markdown);
        var words = text.render(document);
        document.accept(new Mentions());
        return new RenderedText(HtmlPolicy.sanitize(html.render(document)), words);
    }

    /** The HTML before sanitizing, for the test against CommonMark's own examples. Not for readers. */
    String unsanitized(String markdown) {
        return html.render(parser.parse(markdown));
    }
}
