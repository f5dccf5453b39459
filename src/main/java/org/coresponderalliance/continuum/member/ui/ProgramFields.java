package org.coresponderalliance.continuum.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.member.ProgramInput;
import org.coresponderalliance.continuum.member.Regions;
import org.coresponderalliance.continuum.member.Regions.Region;
import org.coresponderalliance.continuum.shell.ui.FormCard;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;

/** What is said about a program, as fields: one for each facet that describes programs. */
final class ProgramFields {

    private final TextField name;
    private final ComboBox<Region> region = new ComboBox<>();
    private final IntegerField yearStarted;
    private final TextArea about;
    private final Map<Facet, Select<String>> single = new LinkedHashMap<>();
    private final Map<Facet, MultiSelectComboBox<String>> several = new LinkedHashMap<>();
    private final Regions regions;

    ProgramFields(FormCard form, Taxonomy taxonomy, Regions regions, Texts texts) {
        this.regions = regions;
        name = form.field("name", Fields.line(texts.get("member.program.name"), 160, ""));
        name.setRequiredIndicatorVisible(true);
        region.setLabel(texts.get("member.region"));
        region.setItems(regions.all());
        region.setItemLabelGenerator(Region::label);
        region.setClearButtonVisible(true);
        form.field("region", region);
        taxonomy.facets().stream().filter(Facet::onPrograms).forEach(facet -> add(form, facet, taxonomy));
        yearStarted = form.field("yearStarted", new IntegerField(texts.get("member.program.year.label")));
        about = form.field("about", Fields.text(texts.get("member.program.about"), 2_000, texts.get("member.program.about.help")));
    }

    private void add(FormCard form, Facet facet, Taxonomy taxonomy) {
        Component field;
        if (facet.single()) {
            field = single.computeIfAbsent(facet, one -> Fields.one(one.label(), one, taxonomy));
        } else {
            field = several.computeIfAbsent(facet, one -> Fields.several(one.label(), one, taxonomy));
        }
        form.field("facet." + facet.code(), field);
    }

    void show(ProgramInput input) {
        name.setValue(input.name());
        region.setValue(input.region().isEmpty() ? null : new Region(input.region(), regions.label(input.region())));
        yearStarted.setValue(input.yearStarted());
        about.setValue(input.about());
        single.forEach((facet, field) -> Fields.show(field, facet, input.facets().of(facet.code()).stream().findFirst().orElse("")));
        several.forEach((facet, field) -> Fields.show(field, facet, input.facets().of(facet.code())));
    }

    ProgramInput typed() {
        var facets = new LinkedHashMap<String, List<String>>();
        single.forEach((facet, field) -> facets.put(facet.code(), field.getValue() == null ? List.of() : List.of(field.getValue())));
        several.forEach((facet, field) -> facets.put(facet.code(), Fields.chosen(field.getValue())));
        return new ProgramInput(name.getValue(), region.getValue() == null ? "" : region.getValue().code(), yearStarted.getValue(), about.getValue(),
                new FacetSelection(facets));
    }
}
