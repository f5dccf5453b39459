package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.library.ArticleContent;
import org.coresponderalliance.continuum.library.Strength;
import org.coresponderalliance.continuum.privacy.ui.DraftGuard;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.jspecify.annotations.Nullable;

/** One recommendation in the editor: its text, strength, evidence and basis, and what moves it. */
final class RecommendationCard extends EditorCard {

    /** Milliseconds between two reports of a text that is being typed. */
    static final int PAUSE = 1_500;

    private final EditorParts parts;
    private final @Nullable Long recommendation;
    private final Span number = new Span();
    private final TextArea text = new TextArea();
    private final Select<Strength> strength = new Select<>();
    private final Select<String> evidence = new Select<>();
    private final TextField basis = new TextField();
    private final RecommendationGrounds grounds;
    private final Button up;
    private final Button down;
    private final Button remove;

    RecommendationCard(EditorParts parts, ArticleContent.Recommendation shown, RecommendationList list) {
        this.parts = parts;
        recommendation = shown.id();
        text.setLabel(parts.text("library.edit.recommendation"));
        text.setValue(shown.text());
        text.setMaxLength(2_000);
        text.setValueChangeMode(ValueChangeMode.TIMEOUT);
        text.setValueChangeTimeout(PAUSE);
        strength.setLabel(parts.text("library.edit.strength"));
        strength.setItems(Strength.values());
        strength.setItemLabelGenerator(one -> parts.text(one.key()));
        strength.setValue(shown.strength());
        evidence.setLabel(parts.text("library.evidence"));
        var levels = parts.taxonomy().facet("evidence_level").map(Facet::values).orElse(List.of());
        evidence.setItems(levels.stream().map(Facet.Value::code).toList());
        evidence.setItemLabelGenerator(code -> code == null || code.isEmpty() ? "" : parts.taxonomy().label("evidence_level", code));
        evidence.setPlaceholder(parts.text("library.edit.choose"));
        if (levels.stream().anyMatch(level -> level.code().equals(shown.evidence()))) {
            evidence.setValue(shown.evidence());
        }
        basis.setLabel(parts.text("library.edit.basis"));
        basis.setPlaceholder(parts.text("library.edit.basis.example"));
        basis.setValue(shown.basis());
        basis.setMaxLength(500);
        basis.setValueChangeMode(ValueChangeMode.TIMEOUT);
        basis.setValueChangeTimeout(PAUSE);
        grounds = new RecommendationGrounds(parts, shown, list::changed);
        up = button(parts, "up", () -> list.move(this, -1));
        down = button(parts, "down", () -> list.move(this, 1));
        remove = button(parts, "remove", () -> list.remove(this));
        for (var field : List.of(text, basis)) {
            field.setWidthFull();
            field.addValueChangeListener(change -> list.changed());
        }
        strength.addValueChangeListener(change -> list.changed());
        evidence.addValueChangeListener(change -> list.changed());
        number.addClassName("num");
        getContent().addClassNames("rec", "editing");
        getContent().add(number, new Div(new Component[] {text, row("three", strength, evidence, basis), grounds, row("buttons", up, down, remove)}));
    }

    @Override
    void at(int place, int of) {
        number.setText(String.valueOf(place));
        DraftGuard.reads(text, "recommendations[" + (place - 1) + "].text");
        DraftGuard.reads(basis, "recommendations[" + (place - 1) + "].basis");
        grounds.rename("recommendations[" + (place - 1) + "].");
        up.setEnabled(place > 1);
        down.setEnabled(place < of);
        Map.of(up, "up", down, "down", remove, "remove")
                .forEach((button, key) -> button.setAriaLabel(parts.text("library.edit." + key + ".n", place)));
    }

    ArticleContent.Recommendation value() {
        return new ArticleContent.Recommendation(recommendation, text.getValue(), strength.getValue(),
                evidence.getValue() == null ? "" : evidence.getValue(), basis.getValue(), grounds.outcomes(), grounds.applies(), grounds.regions(), grounds.sources());
    }

    @Override
    void focus() {
        text.focus();
    }

    @Override
    void problem(String field, String words) {
        if (grounds.problem(field, words)) {
            return;
        }
        switch (field.substring(field.indexOf("].") + 2)) {
            case "evidence" -> {
                evidence.setErrorMessage(words);
                evidence.setInvalid(true);
            }
            case "basis" -> {
                basis.setErrorMessage(words);
                basis.setInvalid(true);
            }
            default -> {
                text.setErrorMessage(words);
                text.setInvalid(true);
            }
        }
    }

    @Override
    void withoutProblems() {
        text.setInvalid(false);
        evidence.setInvalid(false);
        basis.setInvalid(false);
        grounds.withoutProblems();
    }

    private static Button button(EditorParts parts, String key, Runnable act) {
        var button = new Button(parts.text("library.edit." + key), click -> act.run());
        button.addClassName("small");
        return button;
    }

    private static Div row(String name, Component... parts) {
        var row = new Div(parts);
        row.addClassName(name);
        return row;
    }
}
