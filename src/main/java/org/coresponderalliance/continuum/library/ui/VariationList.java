package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.coresponderalliance.continuum.library.ArticleContent;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;

/** The variations in the editor: added and removed. They stand side by side, so their order says nothing. */
final class VariationList extends Composite<Div> {

    private final EditorParts parts;
    private final RecommendationList recommendations;
    private final Runnable changed;
    private final Div cards = new Div();
    private final Paragraph problem = new Paragraph();
    private final List<VariationCard> list = new ArrayList<>();

    VariationList(EditorParts parts, RecommendationList recommendations, Runnable changed) {
        this.parts = parts;
        this.recommendations = recommendations;
        this.changed = changed;
        recommendations.onNumbered(() -> list.forEach(VariationCard::numbered));
        cards.addClassName("stack");
        problem.addClassName("error");
        problem.setVisible(false);
        var head = new Div(new H2(parts.text("library.variations")), new Button(parts.text("library.variation.add"), click -> add()));
        head.addClassName("head");
        var help = new Paragraph(parts.text("library.variations.help"));
        help.addClassName("meta");
        getContent().add(head, help, problem, cards);
    }

    /** The recommendations must be shown already. */
    void show(List<ArticleContent.Variation> variations) {
        list.clear();
        variations.forEach(one -> list.add(new VariationCard(parts, one, recommendations, this)));
        draw();
    }

    List<ArticleContent.Variation> value() {
        return list.stream().map(VariationCard::value).toList();
    }

    void changed() {
        changed.run();
    }

    void remove(VariationCard card) {
        list.remove(card);
        draw();
        changed();
    }

    /** Shows what is wrong: {@code variations}, or {@code variations[2].text}. @return whether it belongs here */
    boolean problem(String field, String words) {
        if (field.equals("variations")) {
            problem.setText(words);
            problem.setVisible(true);
            return true;
        }
        if (!field.matches("variations\\[\\d{1,3}]\\..+")) {
            return false;
        }
        var at = Integer.parseInt(field.substring(field.indexOf('[') + 1, field.indexOf(']')));
        if (at < list.size()) {
            list.get(at).problem(field, words);
        }
        return true;
    }

    void withoutProblems() {
        problem.setVisible(false);
        list.forEach(VariationCard::withoutProblems);
    }

    private void add() {
        var card = new VariationCard(parts, new ArticleContent.Variation(null, "", "", 0, FacetSelection.none(), List.of(), List.of()), recommendations, this);
        list.add(card);
        draw();
        card.focus();
    }

    private void draw() {
        cards.removeAll();
        for (int i = 0; i < list.size(); i++) {
            cards.add(list.get(i));
            list.get(i).at(i + 1);
        }
    }
}
