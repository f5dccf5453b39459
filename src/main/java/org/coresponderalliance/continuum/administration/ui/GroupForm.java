package org.coresponderalliance.continuum.administration.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import org.coresponderalliance.continuum.base.Texts;

/** Name and description of a group, in a dialog. */
class GroupForm {

    private final FormDialog form;
    private final TextField name;
    private final TextArea about;

    GroupForm(String title, String name, String about, Texts texts) {
        form = new FormDialog(title, texts);
        this.name = form.field("name", new TextField(texts.get("administration.groups.name")));
        this.name.setValue(name);
        this.name.setRequiredIndicatorVisible(true);
        this.about = form.field("about", new TextArea(texts.get("administration.groups.what")));
        this.about.setValue(about);
    }

    FormDialog dialog() {
        return form;
    }

    /** @param work gets name and description */
    void open(String action, SerializableBiConsumer<String, String> work) {
        form.open(action, () -> work.accept(name.getValue(), about.getValue()));
    }
}
