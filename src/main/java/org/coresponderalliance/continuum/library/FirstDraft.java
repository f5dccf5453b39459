package org.coresponderalliance.continuum.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/**
 * What an article looks like when a discussion is taken up: the question, the accepted answer, the links in both, and the
 * sections that are to be written. No names: whoever is quoted has not been asked yet.
 */
@Component
class FirstDraft {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>()\\[\\]\"']+[^\\s<>()\\[\\]\"'.,;:!?]");
    private static final int MOST_LINKS = 40;

    private final Taxonomy taxonomy;
    private final Texts texts;

    FirstDraft(Taxonomy taxonomy, Texts texts) {
        this.taxonomy = taxonomy;
        this.texts = texts;
    }

    ArticleDetails details(SourceDiscussions.Whole source, Viewer owner) {
        // It quotes the question, whose author is asked too.
        var origins = new ArrayList<>(List.of(new Origin(source.source().id(), 0), new Origin(source.source().id(), 1)));
        if (source.answerNumber() > 1) {
            origins.add(new Origin(source.source().id(), source.answerNumber()));
        }
        return ArticleDetails.started(ArticleKind.BEST_PRACTICE, owner.id()).withFacets(facets(source.facets()))
                .withAudience(Audience.MEMBERS, null).withOrigins(origins);
    }

    ArticleContent content(SourceDiscussions.Whole source) {
        var body = new StringBuilder();
        section(body, "question", quoted(source.question()));
        section(body, "answer", source.answer().isEmpty() ? texts.get("library.first.noAnswer") : source.answer());
        section(body, "how", texts.get("library.first.how.text"));
        section(body, "limits", texts.get("library.first.limits.text"));
        return new ArticleContent(source.source().title(), "", body.toString(), List.of(), references(source));
    }

    String note(SourceDiscussions.Whole source) {
        var note = texts.get("library.first.note", source.source().title());
        return note.length() <= 500 ? note : note.substring(0, 499) + "…";
    }

    private void section(StringBuilder body, String key, String text) {
        body.append("## ").append(texts.get("library.first." + key)).append("\n\n").append(text.strip()).append("\n\n");
    }

    private static String quoted(String markdown) {
        return markdown.strip().lines().map(line -> line.isBlank() ? ">" : "> " + line).reduce((a, b) -> a + "\n" + b).orElse("");
    }

    /** Only facets that articles are sorted by, one value of those that take one. */
    private FacetSelection facets(FacetSelection ofDiscussion) {
        var kept = new LinkedHashMap<String, List<String>>();
        for (Facet facet : taxonomy.facets()) {
            var values = ofDiscussion.of(facet.code());
            if (facet.onArticles() && !values.isEmpty()) {
                kept.put(facet.code(), facet.single() ? values.subList(0, 1) : values);
            }
        }
        return new FacetSelection(kept);
    }

    private static List<ArticleContent.Reference> references(SourceDiscussions.Whole source) {
        return ADDRESS.matcher(source.question() + "\n" + source.answer()).results().map(found -> found.group())
                .filter(url -> url.length() <= 500).distinct().limit(MOST_LINKS)
                .map(url -> new ArticleContent.Reference(url, url)).toList();
    }
}
