package org.coresponderalliance.continuum.discussion.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;

/** What a discussion is about, by facets: the first two in sight, the others made when somebody looks for them. */
class FacetFields extends Div {

    private static final int IN_SIGHT = 2;

    private final transient List<Facet> further;
    private final transient Runnable changed;
    private final Map<String, MultiSelectComboBox<Facet.Value>> fields = new LinkedHashMap<>();
    private final Div more = new Div();
    private final Details moreFields = new Details();

    FacetFields(Texts texts, List<Facet> facets, Runnable changed) {
        this.further = facets.subList(Math.min(IN_SIGHT, facets.size()), facets.size());
        this.changed = changed;
        var first = new Div();
        first.addClassName("two");
        facets.stream().limit(IN_SIGHT).forEach(facet -> add(facet, first));
        more.addClassName("two");
        moreFields.setSummaryText(texts.get("discussion.ask.facets.more"));
        moreFields.add(more);
        moreFields.setVisible(!further.isEmpty());
        moreFields.addOpenedChangeListener(opened -> make());
        addClassName("form");
        add(first, moreFields);
    }

    FacetSelection value() {
        var chosen = new TreeMap<String, List<String>>();
        fields.forEach((code, field) -> chosen.put(code, field.getValue().stream().map(Facet.Value::code).toList()));
        return new FacetSelection(chosen);
    }

    void set(FacetSelection chosen) {
        fields.forEach((code, field) -> choose(field, chosen.of(code)));
        var any = further.stream().anyMatch(facet -> !chosen.of(facet.code()).isEmpty());
        if (any) {
            make();
            further.forEach(facet -> choose(fields.get(facet.code()), chosen.of(facet.code())));
        }
        moreFields.setOpened(any);
    }

    private void make() {
        if (fields.size() <= IN_SIGHT) {
            further.forEach(facet -> add(facet, more));
        }
    }

    private static void choose(MultiSelectComboBox<Facet.Value> field, List<String> codes) {
        field.setValue(Set.copyOf(field.getListDataView().getItems().filter(value -> codes.contains(value.code())).toList()));
    }

    private void add(Facet facet, Div place) {
        var choice = new MultiSelectComboBox<Facet.Value>(facet.label());
        choice.setItems(Facet.Value::isCalled, facet.values());
        choice.setItemLabelGenerator(Facet.Value::label);
        choice.setWidthFull();
        if (facet.single()) {
            // One value at most: choosing another one takes its place.
            choice.addValueChangeListener(change -> {
                if (change.getValue().size() > 1) {
                    var fresh = change.getValue().stream().filter(value -> !change.getOldValue().contains(value)).findFirst();
                    fresh.ifPresent(value -> choice.setValue(Set.of(value)));
                }
            });
        }
        choice.addValueChangeListener(change -> changed.run());
        fields.put(facet.code(), choice);
        place.add(choice);
    }
}
