package org.coresponderalliance.continuum.adoption.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.coresponderalliance.continuum.adoption.AdoptionText;
import org.coresponderalliance.continuum.adoption.Outcome;
import org.coresponderalliance.continuum.adoption.Uptake;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.privacy.ui.DraftGuard;
import org.coresponderalliance.continuum.shell.ui.FormCard;

/** What a program does, as fields. Lengths are checked by the service; the fields only keep people from overrunning them. */
final class AdoptionFields {

    private final Texts texts;
    private final RadioButtonGroup<Uptake> uptake;
    private final DatePicker since;
    private final Select<Integer> revision = new Select<>();
    private final TextField setting;
    private final TextArea about;
    private final RadioButtonGroup<Outcome> outcome;
    private final TextArea result;

    /** @param revisions of the article, the last one first */
    AdoptionFields(FormCard form, List<Integer> revisions, LocalDate today, Texts texts) {
        this.texts = texts;
        uptake = form.field("uptake", choice("adoption.form.uptake", List.of(Uptake.values()), one -> "adoption.form.uptake." + one));
        since = form.field("since", new DatePicker(texts.get("adoption.form.since")));
        since.setMax(today);
        since.setHelperText(texts.get("adoption.form.since.help"));
        revision.setLabel(texts.get("adoption.form.revision"));
        revision.setItems(revisions);
        revision.setItemLabelGenerator(number -> texts.get("adoption.form.revision.n", number));
        form.field("revision", revision);
        setting = form.field("setting", new TextField(texts.get("adoption.form.setting")));
        setting.setMaxLength(300);
        setting.setHelperText(texts.get("adoption.form.setting.help"));
        setting.setValueChangeMode(ValueChangeMode.ON_BLUR);
        about = form.field("about", words("adoption.form.about.USING"));
        outcome = form.field("outcome", choice("adoption.form.outcome", List.of(Outcome.values()), Outcome::key));
        result = form.field("result", words("adoption.form.result"));
        result.setHelperText(texts.get("adoption.form.result.help"));
        DraftGuard.reads(setting, "setting");
        DraftGuard.reads(about, "about");
        DraftGuard.reads(result, "result");
        uptake.addValueChangeListener(change -> named(change.getValue()));
        show(new AdoptionText(Uptake.USING, revisions.getFirst(), today, "", "", Outcome.TOO_EARLY, ""));
    }

    void show(AdoptionText text) {
        uptake.setValue(text.uptake());
        since.setValue(text.since());
        revision.setValue(text.revision());
        setting.setValue(text.setting());
        about.setValue(text.about());
        outcome.setValue(text.outcome());
        result.setValue(text.result());
    }

    /** @throws InvalidInput naming what is not chosen */
    AdoptionText typed() {
        return new AdoptionText(chosen("uptake", uptake.getValue()), chosen("revision", revision.getValue()), chosen("since", since.getValue()), setting.getValue(),
                about.getValue(), chosen("outcome", outcome.getValue()), result.getValue());
    }

    private static <T> T chosen(String field, @org.jspecify.annotations.Nullable T value) {
        if (value == null) {
            throw new InvalidInput(field, "adoption.form.choose");
        }
        return value;
    }

    /** What is asked for depends on what they do. */
    private void named(@org.jspecify.annotations.Nullable Uptake chosen) {
        var known = chosen == null ? Uptake.USING : chosen;
        about.setLabel(texts.get("adoption.form.about." + known));
        about.setRequiredIndicatorVisible(known != Uptake.USING);
        since.setLabel(texts.get(known == Uptake.STOPPED ? "adoption.form.since.STOPPED" : "adoption.form.since"));
    }

    private <T> RadioButtonGroup<T> choice(String key, List<T> values, Function<T, String> label) {
        var choice = new RadioButtonGroup<T>(texts.get(key));
        choice.setItems(values);
        choice.setItemLabelGenerator(one -> texts.get(label.apply(one)));
        choice.getElement().getThemeList().add("vertical");
        return choice;
    }

    private TextArea words(String key) {
        var field = new TextArea(texts.get(key));
        field.setMaxLength(2_000);
        field.setMinRows(3);
        field.setMaxRows(14);
        field.setValueChangeMode(ValueChangeMode.ON_BLUR);
        return field;
    }
}
