package org.coresponderalliance.continuum.administration.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.coresponderalliance.continuum.base.Texts;

/** A dialog that asks for one label. */
final class LabelForm {

    private LabelForm() {}

    /** @param work gets what was typed; may refuse the field {@code label} */
    static void open(String title, String label, String action, Texts texts, SerializableConsumer<String> work) {
        var form = new FormDialog(title, texts);
        var field = form.field("label", new TextField(texts.get("administration.label")));
        field.setValue(label);
        field.setRequiredIndicatorVisible(true);
        form.open(action, () -> work.accept(field.getValue()));
    }
}
