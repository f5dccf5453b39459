package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.coresponderalliance.continuum.library.ArticleContent;
import org.coresponderalliance.continuum.privacy.ui.DraftGuard;

/** Sources in the editor, of the article or of one recommendation: what they are called, and where they can be read. */
final class ReferenceList extends Composite<Div> {

    private record Row(TextField text, TextField url, Div line) {}

    private final EditorParts parts;
    private final Runnable changed;
    private final Div lines = new Div();
    private final List<Row> rows = new ArrayList<>();
    private String name;

    /** @param heading above them @param name of the list as the API knows it: {@code references} */
    ReferenceList(EditorParts parts, Runnable changed, Component heading, String name) {
        this.parts = parts;
        this.changed = changed;
        this.name = name;
        lines.addClassName("stack");
        var head = new Div(heading, new Button(parts.text("library.edit.addSource"), click -> add().text().focus()));
        head.addClassName("head");
        getContent().add(head, lines);
    }

    void show(List<ArticleContent.Reference> references) {
        rows.clear();
        lines.removeAll();
        references.forEach(one -> {
            var row = add();
            row.text().setValue(one.text());
            row.url().setValue(one.url());
        });
    }

    /** The list has another name from now on, because the recommendation stands elsewhere. */
    void rename(String other) {
        name = other;
        name();
    }

    /** Those that say anything. */
    List<ArticleContent.Reference> value() {
        return rows.stream().map(row -> new ArticleContent.Reference(row.text().getValue(), row.url().getValue()))
                .filter(one -> !one.text().isBlank() || !one.url().isBlank()).toList();
    }

    /** Shows what is wrong with {@code references[0].url}. @return whether it belongs here */
    boolean problem(String field, String words) {
        if (!field.startsWith(name + "[") || !field.substring(name.length()).matches("\\[\\d{1,3}](\\.\\w+)?")) {
            return false;
        }
        var said = rows.stream().filter(row -> !isBlank(row)).toList();
        var at = Integer.parseInt(field.substring(name.length() + 1, field.indexOf(']', name.length())));
        if (at < said.size()) {
            var wrong = field.endsWith(".text") ? said.get(at).text() : said.get(at).url();
            wrong.setErrorMessage(words);
            wrong.setInvalid(true);
        }
        return true;
    }

    void withoutProblems() {
        rows.forEach(row -> {
            row.text().setInvalid(false);
            row.url().setInvalid(false);
        });
    }

    /** As the references are counted when they are saved: those that say nothing yet come last. */
    private void name() {
        var saying = rows.stream().sorted(Comparator.comparing(ReferenceList::isBlank)).toList();
        for (int i = 0; i < saying.size(); i++) {
            DraftGuard.reads(saying.get(i).text(), name + "[" + i + "].text");
            DraftGuard.reads(saying.get(i).url(), name + "[" + i + "].url");
        }
    }

    private static boolean isBlank(Row row) {
        return row.text().getValue().isBlank() && row.url().getValue().isBlank();
    }

    private Row add() {
        var text = field("library.edit.source", 600);
        var url = field("library.edit.url", 500);
        var remove = new Button(parts.text("library.edit.remove"));
        var line = new Div(text, url, remove);
        line.addClassName("reference");
        var row = new Row(text, url, line);
        remove.setAriaLabel(parts.text("library.edit.removeSource"));
        remove.addClickListener(click -> {
            rows.remove(row);
            lines.remove(line);
            name();
            changed.run();
        });
        rows.add(row);
        lines.add(line);
        name();
        return row;
    }

    private TextField field(String key, int longest) {
        var field = new TextField(parts.text(key));
        field.setMaxLength(longest);
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(RecommendationCard.PAUSE);
        field.addValueChangeListener(change -> {
            name();
            changed.run();
        });
        return field;
    }
}
