package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.coresponderalliance.continuum.library.ArticleContent;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;

/** The variations in the editor: added and removed. They stand side by side, so their order says nothing. */
final class VariationList extends CardList<VariationCard> {

    private final EditorParts parts;
    private final RecommendationList recommendations;

    VariationList(EditorParts parts, RecommendationList recommendations, Runnable changed) {
        super("variations", changed, "stack");
        this.parts = parts;
        this.recommendations = recommendations;
        recommendations.onNumbered(() -> cards().forEach(VariationCard::numbered));
        var help = new Paragraph(parts.text("library.variations.help"));
        help.addClassName("meta");
        under(parts.text("library.variations"), parts.text("library.variation.add"), help);
    }

    /** The recommendations must be shown already. */
    void shown(List<ArticleContent.Variation> variations) {
        show(variations.stream().map(one -> new VariationCard(parts, one, recommendations, this)).toList());
    }

    List<ArticleContent.Variation> value() {
        return cards().stream().map(VariationCard::value).toList();
    }

    @Override
    VariationCard empty() {
        return new VariationCard(parts, new ArticleContent.Variation(null, "", "", 0, FacetSelection.none(), List.of(), List.of()), recommendations, this);
    }
}
