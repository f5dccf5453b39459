package org.coresponderalliance.continuum.library;

import java.util.ArrayList;
import java.util.List;
import org.coresponderalliance.continuum.base.FieldErrors;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Markdown;
import org.coresponderalliance.continuum.base.Message;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what was typed into what is stored: cleaned, checked, rendered. Each way into the library leads through here. */
@Component
class Writing {

    static final String EVIDENCE = "evidence_level";
    private static final int MOST_VARIATIONS = 20;

    private final Markdown markdown;
    private final Taxonomy taxonomy;
    private final Grounds grounds;

    Writing(Markdown markdown, Taxonomy taxonomy, Grounds grounds) {
        this.markdown = markdown;
        this.taxonomy = taxonomy;
        this.grounds = grounds;
    }

    /** The content cleaned. @throws InvalidInput naming every field that cannot be taken: {@code recommendations[2].text} */
    ArticleContent cleaned(ArticleContent typed) {
        var problems = new FieldErrors();
        var title = problems.text(() -> InputText.field("title", 200).requiredLine(typed.title()));
        var summary = problems.text(() -> InputText.field("summary", 1_200).optional(typed.summary()));
        var body = problems.text(() -> InputText.field("body", 100_000).optional(typed.body()));
        var recommendations = recommendations(typed.recommendations(), problems);
        var variations = variations(typed.variations(), recommendations.size(), problems);
        var references = references(typed.references(), problems);
        problems.refuse();
        return new ArticleContent(title, summary, body, recommendations, variations, references);
    }

    /** The content with its HTML. It must be clean. */
    Rendered rendered(ArticleContent clean) {
        var body = markdown.render(clean.body());
        var recommendations = clean.recommendations().stream().map(one -> markdown.render(one.text())).toList();
        var variations = clean.variations().stream().map(one -> markdown.render(one.text())).toList();
        return new Rendered(clean, body, recommendations, variations);
    }

    private List<ArticleContent.Recommendation> recommendations(List<ArticleContent.Recommendation> typed, FieldErrors problems) {
        if (typed.size() > 40) {
            problems.add("recommendations", Message.of("library.input.tooManyRecommendations", 40));
        }
        var clean = new ArrayList<ArticleContent.Recommendation>();
        for (int i = 0; i < typed.size(); i++) {
            var one = typed.get(i);
            var field = "recommendations[" + i + "].";
            var text = problems.text(() -> InputText.field(field + "text", 2_000).required(one.text()));
            var basis = problems.text(() -> InputText.field(field + "basis", 500).optionalLine(one.basis()));
            var evidence = problems.text(() -> evidence(field + "evidence", one.evidence()));
            clean.add(grounds.cleaned(one, field, text, evidence, basis, problems));
        }
        return clean;
    }

    private List<ArticleContent.Variation> variations(List<ArticleContent.Variation> typed, int recommendations, FieldErrors problems) {
        if (typed.size() > MOST_VARIATIONS) {
            problems.add("variations", Message.of("library.input.tooManyVariations", MOST_VARIATIONS));
        }
        var clean = new ArrayList<ArticleContent.Variation>();
        for (int i = 0; i < typed.size(); i++) {
            var one = typed.get(i);
            var field = "variations[" + i + "].";
            if (one.varies() < 0 || one.varies() > recommendations) {
                problems.add(field + "varies", Message.of("library.input.unknownNumber", one.varies()));
            }
            var name = problems.text(() -> InputText.field(field + "name", 120).requiredLine(one.name()));
            var text = problems.text(() -> InputText.field(field + "text", 4_000).required(one.text()));
            clean.add(grounds.cleaned(one, field, name, text, problems));
        }
        return clean;
    }

    private String evidence(String field, @Nullable String typed) {
        var code = typed == null ? "" : taxonomy.current(EVIDENCE, typed.strip());
        var known = taxonomy.facet(EVIDENCE).stream().map(Facet::values).flatMap(List::stream).map(Facet.Value::code).toList();
        if (!code.isEmpty() && !known.contains(code)) {
            throw new InvalidInput(field, "taxonomy.unknownValue", code, taxonomy.facet(EVIDENCE).map(Facet::label).orElse(EVIDENCE));
        }
        return code;
    }

    private static List<ArticleContent.Reference> references(List<ArticleContent.Reference> typed, FieldErrors problems) {
        if (typed.size() > 100) {
            problems.add("references", Message.of("library.input.tooManyReferences", 100));
        }
        var clean = new ArrayList<ArticleContent.Reference>();
        for (int i = 0; i < typed.size(); i++) {
            var one = typed.get(i);
            var field = "references[" + i + "].";
            var text = problems.text(() -> InputText.field(field + "text", 600).requiredLine(one.text()));
            var url = problems.text(() -> Addresses.checked(field + "url", one.url()));
            clean.add(new ArticleContent.Reference(text, url));
        }
        return clean;
    }
}
