package org.coresponderalliance.continuum.discussion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.LinkedHashMap;
import java.util.Map;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.discussion.CaseConsult;
import org.coresponderalliance.continuum.discussion.Limits;
import org.coresponderalliance.continuum.privacy.ui.DraftGuard;
import org.jspecify.annotations.Nullable;

/** What a case consult says in fields of its own. They are made when somebody turns to that kind, which few do. */
class ConsultFields extends Div {

    private final transient Texts texts;
    private final transient Runnable changed;
    private final Map<String, TextFieldBase<?, String>> fields = new LinkedHashMap<>();
    private transient CaseConsult unmade = new CaseConsult("", "", "", "", "");

    ConsultFields(Texts texts, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        addClassName("form");
        setVisible(false);
    }

    void show(boolean shown) {
        if (shown && fields.isEmpty()) {
            make();
        }
        setVisible(shown);
    }

    CaseConsult value() {
        return fields.isEmpty() ? unmade : new CaseConsult(of("situation"), of("ageBand"), of("setting"), of("tried"), of("question"));
    }

    void set(CaseConsult values) {
        if (fields.isEmpty()) {
            unmade = values;
            return;
        }
        fields.get("situation").setValue(values.situation());
        fields.get("ageBand").setValue(values.ageBand());
        fields.get("setting").setValue(values.setting());
        fields.get("tried").setValue(values.tried());
        fields.get("question").setValue(values.question());
    }

    /** Null where there is none of that name, or none yet. */
    @Nullable TextFieldBase<?, String> field(String name) {
        return fields.get(name);
    }

    void clear() {
        fields.values().forEach(field -> field.setInvalid(false));
    }

    private void make() {
        add(new Paragraph(texts.get("discussion.consult.about")));
        add("situation", new TextArea(), Limits.CONSULT_TEXT);
        add("ageBand", new TextField(), Limits.AGE_BAND);
        add("setting", new TextField(), Limits.CONSULT_LINE);
        add("tried", new TextArea(), Limits.CONSULT_TEXT);
        add("question", new TextArea(), Limits.CONSULT_TEXT);
        set(unmade);
        fields.values().forEach(field -> field.addValueChangeListener(change -> changed.run()));
    }

    private void add(String name, TextFieldBase<?, String> field, int longest) {
        field.setLabel(texts.get("discussion.consult." + name));
        field.setHelperText(texts.get("discussion.consult." + name + ".help"));
        field.getElement().setProperty("maxlength", longest);
        field.setWidthFull();
        DraftGuard.reads(field, "caseConsult." + name);
        fields.put(name, field);
        add(field);
    }

    private String of(String name) {
        return fields.get(name).getValue();
    }
}
