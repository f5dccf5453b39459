package org.coresponderalliance.continuum.administration.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.coresponderalliance.continuum.base.Texts;

/** A dialog that asks for the other names of a value, one a line. */
final class NamesForm {

    private NamesForm() {}

    /** @param work gets what was typed; may refuse the field {@code also} */
    static void open(String title, List<String> names, String action, Texts texts, SerializableConsumer<List<String>> work) {
        var form = new FormDialog(title, texts);
        var field = form.field("also", new TextArea(texts.get("administration.facets.also")));
        field.setHelperText(texts.get("administration.facets.also.help"));
        field.setValue(String.join("\n", names));
        field.setMinHeight("8rem");
        form.open(action, () -> work.accept(field.getValue().lines().toList()));
    }
}
