package org.coresponderalliance.continuum.library.ui;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.coresponderalliance.continuum.base.RenderedText;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.library.ArticleLinks;
import org.coresponderalliance.continuum.library.ArticlePage;
import org.coresponderalliance.continuum.library.RecommendationPage;
import org.coresponderalliance.continuum.shell.Site;
import org.springframework.stereotype.Component;

/** How articles and recommendations are cited: always a certain revision, by the address under which it stays. */
@Component
public class Citations {

    private static final int EXCERPT = 200;

    private final Texts texts;
    private final Site site;

    Citations(Texts texts, Site site) {
        this.texts = texts;
        this.site = site;
    }

    /**
     * One thing, cited in three ways.
     *
     * @param apa    in the manner of the American Psychological Association: who, when, what, which revision, where
     * @param plain  as one says it in a policy or an e-mail
     * @param bibtex an entry for BibTeX and the programs that read it
     */
    public record Citation(String apa, String plain, String bibtex) {}

    public Citation of(ArticlePage article) {
        var at = day(Objects.requireNonNullElse(article.publishedAt(), article.writtenAt()));
        var head = article.head();
        var url = site.baseUrl() + ArticleLinks.revision(head.id(), head.slug(), article.number());
        var kind = texts.get(head.kind().key());
        return new Citation(
                texts.get("library.citation", site.name(), format("yyyy, MMMM d", at), article.title(), article.number(), kind, url),
                texts.get("library.citation.plain", article.title(), article.number(), format("MMMM d, yyyy", at), url),
                entry("article" + head.id() + "r" + article.number(), article.title(), texts.get("library.citation.note", kind, article.number()), at, url));
    }

    public Citation of(RecommendationPage page) {
        var at = day(page.publishedAt());
        var url = site.baseUrl() + page.url();
        var said = page.recommendation();
        var excerpt = RenderedText.excerpt(said.text(), EXCERPT);
        var title = page.article().title();
        var citation = new Citation(
                texts.get("library.recommendation.citation", site.name(), format("yyyy, MMMM d", at), said.position(), excerpt, title, page.revision(),
                        texts.get(page.article().kind().key()), url),
                texts.get("library.recommendation.citation.plain", title, said.position(), page.revision(), format("MMMM d, yyyy", at), url),
                entry("recommendation" + said.id() + "r" + page.revision(), excerpt,
                        marked(said.isWithdrawn(), texts.get("library.recommendation.citation.note", said.position(), title, page.revision())), at, url));
        return new Citation(marked(said.isWithdrawn(), citation.apa()), marked(said.isWithdrawn(), citation.plain()), citation.bibtex());
    }

    /** Nobody cites what does not hold without knowing it. */
    private String marked(boolean withdrawn, String citation) {
        return withdrawn ? citation + " " + texts.get("library.cite.withdrawn") : citation;
    }

    /** The doubled braces keep the name whole and the title's capitals. */
    private String entry(String key, String title, String note, ZonedDateTime at, String url) {
        return """
                @misc{%s,
                  author = {{%s}},
                  title = {{%s}},
                  year = {%d},
                  month = %s,
                  note = {%s},
                  url = {%s}
                }""".formatted(key, escaped(site.name()), escaped(title), at.getYear(), format("MMM", at).toLowerCase(Locale.ROOT), escaped(note), url);
    }

    /** As TeX wants what it would take for its own. */
    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '{', '}', '&', '%', '$', '#', '_' -> escaped.append('\\').appendCodePoint(letter);
                default -> escaped.appendCodePoint(letter);
            }
        });
        return escaped.toString();
    }

    private static ZonedDateTime day(Instant at) {
        return at.atZone(ZoneOffset.UTC);
    }

    private static String format(String pattern, ZonedDateTime at) {
        return DateTimeFormatter.ofPattern(pattern, Locale.US).format(at);
    }
}
