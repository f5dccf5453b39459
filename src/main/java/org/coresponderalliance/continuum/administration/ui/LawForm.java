package org.coresponderalliance.continuum.administration.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.library.LegalBasis;
import org.coresponderalliance.continuum.library.LegalBasisInput;
import org.coresponderalliance.continuum.member.Regions;
import org.jspecify.annotations.Nullable;

/** A law or policy, in a dialog. */
class LawForm {

    private final FormDialog form;
    private final TextField citation;
    private final TextField title;
    private final ComboBox<Regions.Region> region;
    private final TextField url;
    private final DatePicker since;

    /** @param stored null for a new one */
    LawForm(@Nullable LegalBasis stored, Regions regions, Texts texts) {
        form = new FormDialog(stored == null ? texts.get("administration.laws.add") : stored.citation(), texts);
        citation = form.field("citation", new TextField(texts.get("administration.laws.citation")));
        citation.setRequiredIndicatorVisible(true);
        citation.setHelperText(texts.get("administration.laws.citation.help"));
        title = form.field("title", new TextField(texts.get("administration.laws.title")));
        title.setRequiredIndicatorVisible(true);
        region = form.field("region", new ComboBox<>(texts.get("administration.laws.region")));
        region.setItems(regions.all());
        region.setItemLabelGenerator(Regions.Region::label);
        region.setClearButtonVisible(true);
        region.setHelperText(texts.get("administration.laws.region.help"));
        url = form.field("url", new TextField(texts.get("administration.laws.url")));
        since = form.field("inForceSince", new DatePicker(texts.get("administration.laws.since")));
        if (stored != null) {
            citation.setValue(stored.citation());
            title.setValue(stored.title());
            regions.all().stream().filter(one -> one.code().equals(stored.region())).findFirst().ifPresent(region::setValue);
            url.setValue(stored.url());
            since.setValue(stored.inForceSince());
        }
    }

    FormDialog dialog() {
        return form;
    }

    void open(String action, Consumer<LegalBasisInput> work) {
        form.open(action, () -> work.accept(new LegalBasisInput(citation.getValue(), title.getValue(), region.getValue() == null ? "" : region.getValue().code(), url.getValue(),
                since.getValue())));
    }
}
