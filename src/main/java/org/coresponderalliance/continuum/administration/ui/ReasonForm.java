package org.coresponderalliance.continuum.administration.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.coresponderalliance.continuum.base.Texts;

/** A dialog that says what will happen and asks why, for the audit log. */
final class ReasonForm {

    private ReasonForm() {}

    /** @param work gets what was typed; may refuse the field {@code reason} */
    static void open(String title, String explanation, String action, Texts texts, SerializableConsumer<String> work) {
        var form = new FormDialog(title, texts);
        form.add(new Paragraph(explanation));
        var reason = form.field("reason", new TextArea(texts.get("administration.reason")));
        reason.setMinRows(2);
        reason.setHelperText(texts.get("administration.reason.help"));
        form.open(action, () -> work.accept(reason.getValue()));
    }
}
