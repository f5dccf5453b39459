package org.coresponderalliance.continuum.member.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;

/** Fields as the settings have them. Lengths are checked by the services; the fields only keep people from overrunning them. */
final class Fields {

    private Fields() {}

    static TextField line(String label, int longest, String help) {
        var field = new TextField(label);
        field.setMaxLength(longest);
        field.setHelperText(help.isEmpty() ? null : help);
        return field;
    }

    static TextArea text(String label, int longest, String help) {
        var field = new TextArea(label);
        field.setMaxLength(longest);
        field.setMinRows(4);
        field.setMaxRows(14);
        field.setHelperText(help.isEmpty() ? null : help);
        field.setValueChangeMode(ValueChangeMode.ON_BLUR);
        return field;
    }

    /** One value of a facet, or none. Items are codes; a value that was retired since it was chosen can stay. */
    static Select<String> one(String label, Facet facet, Taxonomy taxonomy) {
        var field = new Select<String>();
        field.setLabel(label);
        field.setItems(codes(facet));
        field.setItemLabelGenerator(code -> code == null || code.isEmpty() ? "" : taxonomy.label(facet.code(), code));
        field.setEmptySelectionAllowed(true);
        return field;
    }

    static void show(Select<String> field, Facet facet, String code) {
        if (!code.isEmpty() && !codes(facet).contains(code)) {
            var items = new ArrayList<>(codes(facet));
            items.add(code);
            field.setItems(items);
        }
        field.setValue(code.isEmpty() ? null : code);
    }

    /** Any number of values of a facet. */
    static MultiSelectComboBox<String> several(String label, Facet facet, Taxonomy taxonomy) {
        var field = new MultiSelectComboBox<String>(label);
        field.setItemLabelGenerator(code -> taxonomy.label(facet.code(), code));
        field.setItems(facet::isCalled, codes(facet));
        field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        return field;
    }

    static void show(MultiSelectComboBox<String> field, Facet facet, List<String> chosen) {
        var items = new LinkedHashSet<>(codes(facet));
        items.addAll(chosen);
        field.setItems(facet::isCalled, items);
        field.setValue(new LinkedHashSet<>(chosen));
    }

    static List<String> chosen(Set<String> values) {
        return List.copyOf(values);
    }

    private static List<String> codes(Facet facet) {
        return facet.values().stream().map(Facet.Value::code).toList();
    }
}
