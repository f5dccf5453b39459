package org.coresponderalliance.continuum.challenge.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.coresponderalliance.continuum.adoption.Adoption;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.challenge.ChallengeText;
import org.coresponderalliance.continuum.challenge.Ground;
import org.coresponderalliance.continuum.privacy.ui.DraftGuard;
import org.coresponderalliance.continuum.shell.ui.FormCard;
import org.jspecify.annotations.Nullable;

/** What a member says against a recommendation, as fields. Lengths are checked by the service; the fields only keep people from overrunning them. */
final class ChallengeFields {

    private final Texts texts;
    private final @Nullable Adoption failure;
    private final RadioButtonGroup<Ground> ground;
    private final Checkbox adoption;
    private final TextField source;
    private final TextField url;
    private final TextArea text;

    /** @param failure what the member's program told of the article, if that it failed */
    ChallengeFields(FormCard form, @Nullable Adoption failure, Texts texts) {
        this.texts = texts;
        this.failure = failure;
        ground = form.field("ground", new RadioButtonGroup<>(texts.get("challenge.form.ground")));
        ground.setItems(Ground.values());
        ground.setItemLabelGenerator(one -> texts.get(one.key()));
        ground.getElement().getThemeList().add("vertical");
        adoption = form.field("adoption", new Checkbox(failure == null ? "" : texts.get("challenge.form.adoption", texts.get(failure.text().uptake().key()))));
        source = form.field("source", line("challenge.form.source"));
        url = form.field("url", line("challenge.form.url"));
        text = form.field("text", new TextArea());
        text.setMaxLength(4_000);
        text.setMinRows(5);
        text.setMaxRows(18);
        text.setValueChangeMode(ValueChangeMode.ON_BLUR);
        text.setRequiredIndicatorVisible(true);
        DraftGuard.reads(source, "source");
        DraftGuard.reads(url, "url");
        DraftGuard.reads(text, "text");
        ground.addValueChangeListener(change -> named(change.getValue()));
        show(new ChallengeText(Ground.DID_NOT_WORK, failure == null ? null : failure.id(), "", "", ""));
    }

    void show(ChallengeText said) {
        ground.setValue(said.ground());
        adoption.setValue(said.adoption() != null);
        source.setValue(said.source());
        url.setValue(said.url());
        text.setValue(said.text());
        named(said.ground());
    }

    /** @throws InvalidInput if no ground is chosen */
    ChallengeText typed() {
        if (ground.getValue() == null) {
            throw new InvalidInput("ground", "challenge.form.choose");
        }
        return new ChallengeText(ground.getValue(), failure != null && adoption.getValue() ? failure.id() : null, source.getValue(), url.getValue(), text.getValue());
    }

    /** What is asked for depends on the ground. */
    private void named(@Nullable Ground chosen) {
        var known = chosen == null ? Ground.OTHER : chosen;
        adoption.setVisible(failure != null && known == Ground.DID_NOT_WORK);
        source.setVisible(known == Ground.NEW_SOURCE);
        url.setVisible(known == Ground.NEW_SOURCE);
        text.setLabel(texts.get("challenge.form.text." + known));
    }

    private TextField line(String key) {
        var field = new TextField(texts.get(key));
        field.setMaxLength(500);
        field.setHelperText(texts.get(key + ".help"));
        field.setValueChangeMode(ValueChangeMode.ON_BLUR);
        return field;
    }
}
