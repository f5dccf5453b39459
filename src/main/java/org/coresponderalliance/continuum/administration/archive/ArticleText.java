package org.coresponderalliance.continuum.administration.archive;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes one Markdown text of an article's sections. What they refer to is linked where it is in the archive. */
final class ArticleText {

    private final Map<String, String> links;
    private final String seeAlso;

    /** @param links paths of the archive's articles by title @param seeAlso what stands before references */
    ArticleText(Map<String, String> links, String seeAlso) {
        this.links = links;
        this.seeAlso = seeAlso;
    }

    String of(ArchiveLines.Article article) {
        var text = new StringBuilder(article.body() == null ? "" : article.body().strip());
        if (article.sections() != null) {
            article.sections().stream().filter(Objects::nonNull).forEach(section -> append(section, text));
        }
        return text.toString();
    }

    private void append(ArchiveLines.Section section, StringBuilder text) {
        paragraph(section.heading() == null || section.heading().isBlank() ? null : "## " + section.heading().strip(), text);
        paragraph(section.text(), text);
        if (section.links() != null && !section.links().isEmpty()) {
            paragraph(section.links().stream().filter(Objects::nonNull).distinct().map(this::link)
                    .collect(Collectors.joining(" · ", seeAlso + " ", "")), text);
        }
    }

    private static void paragraph(@Nullable String words, StringBuilder text) {
        if (words != null && !words.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n\n").append(words.strip());
        }
    }

    private String link(String title) {
        var words = title.replaceAll("([\\\\\\[\\]`*_<>])", "\\\\$1");
        var path = links.get(title.strip());
        return path == null ? words : "[" + words + "](" + path + ")";
    }
}
