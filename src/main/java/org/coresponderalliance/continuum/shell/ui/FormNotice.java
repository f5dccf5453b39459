package org.coresponderalliance.continuum.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;

/** What a form has to say that belongs to none of its fields, such as that somebody changed the thing meanwhile. */
public final class FormNotice extends Div {

    /** A way on. */
    public record Choice(String label, SerializableRunnable act) implements java.io.Serializable {}

    FormNotice() {
        addClassNames("note", "warn");
        // Screen readers say what comes into it at once, so it is there before it has anything to say.
        getElement().setAttribute("role", "alert");
        addClassName("silent");
    }

    void show(String text, List<Choice> choices) {
        removeAll();
        removeClassName("silent");
        var words = new Div(new Paragraph(text));
        add(words);
        if (!choices.isEmpty()) {
            var row = new Div();
            row.addClassName("buttons");
            choices.forEach(choice -> {
                var button = new Button(choice.label(), click -> choice.act().run());
                button.addThemeVariants(ButtonVariant.SMALL);
                row.add(button);
            });
            words.add(row);
        }
    }

    void clear() {
        removeAll();
        addClassName("silent");
    }
}
