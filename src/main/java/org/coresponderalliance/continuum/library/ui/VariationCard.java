package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.coresponderalliance.continuum.library.ArticleContent;
import org.coresponderalliance.continuum.privacy.ui.DraftGuard;
import org.jspecify.annotations.Nullable;

/** One variation in the editor: who does otherwise, what they do and why, in place of which recommendation, and its sources. */
final class VariationCard extends EditorCard {

    private final EditorParts parts;
    private final @Nullable Long variation;
    private final RecommendationList recommendations;
    private final TextField name = new TextField();
    private final TextArea text = new TextArea();
    private final Select<RecommendationCard> varies = new Select<>();
    private final Applicability where;
    private final ReferenceList sources;
    private final Button remove;
    /** While the choices are drawn anew, so that this is not taken for choosing. */
    private boolean quiet;

    VariationCard(EditorParts parts, ArticleContent.Variation shown, RecommendationList recommendations, VariationList list) {
        this.parts = parts;
        this.recommendations = recommendations;
        variation = shown.id();
        field(name, "library.variation.name", shown.name(), list);
        name.setMaxLength(120);
        name.setPlaceholder(parts.text("library.variation.name.example"));
        name.setValueChangeMode(ValueChangeMode.TIMEOUT);
        name.setValueChangeTimeout(RecommendationCard.PAUSE);
        field(text, "library.variation.text", shown.text(), list);
        text.setMaxLength(4_000);
        text.setValueChangeMode(ValueChangeMode.TIMEOUT);
        text.setValueChangeTimeout(RecommendationCard.PAUSE);
        varies.setLabel(parts.text("library.variation.varies"));
        varies.setEmptySelectionAllowed(true);
        varies.setEmptySelectionCaption(parts.text("library.variation.whole"));
        varies.setItemLabelGenerator(card -> card == null ? parts.text("library.variation.whole") : parts.text("library.recommendationN", recommendations.number(card)));
        varies.setWidthFull();
        where = new Applicability(parts, "library.variation.applies", "library.variation.applies.help", shown.applies(), shown.regions(), list::changed);
        sources = new ReferenceList(parts, list::changed, new H3(parts.text("library.sources")), "sources");
        sources.show(SourceLines.shown(shown.sources()));
        remove = new Button(parts.text("library.edit.remove"), click -> list.remove(this));
        remove.addClassName("small");
        numbered();
        varies.setValue(shown.varies() == 0 ? null : recommendations.card(shown.varies()));
        varies.addValueChangeListener(change -> {
            if (!quiet) {
                list.changed();
            }
        });
        var buttons = new Div(remove);
        buttons.addClassName("buttons");
        var more = new Details(parts.text("library.variation.more"), sources);
        getContent().add(name, text, varies, where, more, buttons);
        getContent().addClassNames("card", "pad", "stack", "variation");
    }

    /** The recommendations stand otherwise: the one that is meant stays the one. */
    void numbered() {
        quiet = true;
        var chosen = varies.getValue();
        varies.setItems(recommendations.cards());
        varies.setValue(chosen != null && recommendations.number(chosen) > 0 ? chosen : null);
        quiet = false;
    }

    @Override
    void at(int place, int of) {
        var prefix = "variations[" + (place - 1) + "].";
        DraftGuard.reads(name, prefix + "name");
        DraftGuard.reads(text, prefix + "text");
        sources.rename(prefix + "sources");
        remove.setAriaLabel(parts.text("library.variation.remove.n", place));
    }

    ArticleContent.Variation value() {
        return new ArticleContent.Variation(variation, name.getValue(), text.getValue(), varies.getValue() == null ? 0 : recommendations.number(varies.getValue()),
                where.applies(), where.regions(), SourceLines.typed(sources.value()));
    }

    @Override
    void focus() {
        name.focus();
    }

    @Override
    void problem(String field, String words) {
        if (!sources.problem(field, words) && !where.problem(field, words)) {
            var wrong = field.endsWith(".name") ? name : text;
            wrong.setErrorMessage(words);
            wrong.setInvalid(true);
        }
    }

    @Override
    void withoutProblems() {
        List.of(name, text).forEach(field -> field.setInvalid(false));
        where.withoutProblems();
        sources.withoutProblems();
    }

    private void field(TextFieldBase<?, String> field, String label, String value, VariationList list) {
        field.setLabel(parts.text(label));
        field.setValue(value);
        field.setWidthFull();
        field.addValueChangeListener(change -> list.changed());
    }
}
