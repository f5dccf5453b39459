package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.coresponderalliance.continuum.member.Regions.Region;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;

/** For whom a recommendation or variation is meant, in the editor: values of facets, and jurisdictions. */
final class Applicability extends Composite<Div> {

    /** A value of a facet, with the facet's name before it. */
    private record Choice(String facet, Facet.Value value, String label) {

        String code() {
            return value.code();
        }

        boolean isCalled(String typed) {
            return value.isCalled(typed) || label.toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT));
        }
    }

    private final MultiSelectComboBox<Choice> applies = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Region> regions = new MultiSelectComboBox<>();

    /** @param label and helper of the first field, as keys */
    Applicability(EditorParts parts, String label, String help, FacetSelection chosen, List<String> places, Runnable changed) {
        var choices = choices(parts);
        applies.setLabel(parts.text(label));
        applies.setItems(Choice::isCalled, choices);
        applies.setItemLabelGenerator(Choice::label);
        applies.setHelperText(parts.text(help));
        applies.setValue(choices.stream().filter(one -> chosen.of(one.facet()).contains(one.code())).toList());
        regions.setLabel(parts.text("library.appliesIn"));
        regions.setItems(parts.regions().all());
        regions.setItemLabelGenerator(Region::label);
        regions.setValue(parts.regions().all().stream().filter(one -> places.contains(one.code())).toList());
        for (var field : List.of(applies, regions)) {
            field.setWidthFull();
            field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
            field.addValueChangeListener(change -> changed.run());
        }
        getContent().add(applies, regions);
        getContent().addClassName("stack");
    }

    FacetSelection applies() {
        var chosen = new LinkedHashMap<String, List<String>>();
        applies.getValue().forEach(one -> chosen.computeIfAbsent(one.facet(), facet -> new ArrayList<>()).add(one.code()));
        return new FacetSelection(chosen);
    }

    List<String> regions() {
        return new LinkedHashSet<>(regions.getValue()).stream().map(Region::code).toList();
    }

    /** @return whether the problem belongs to one of its fields, which shows it */
    boolean problem(String field, String words) {
        var wrong = field.endsWith(".applies") ? applies : field.endsWith(".regions") ? regions : null;
        if (wrong == null) {
            return false;
        }
        wrong.setErrorMessage(words);
        wrong.setInvalid(true);
        return true;
    }

    void withoutProblems() {
        applies.setInvalid(false);
        regions.setInvalid(false);
    }

    private static List<Choice> choices(EditorParts parts) {
        return parts.taxonomy().facets().stream().filter(Facet::onArticles).filter(facet -> !facet.code().equals("evidence_level"))
                .flatMap(facet -> facet.values().stream().map(value -> new Choice(facet.code(), value, facet.label() + ": " + value.label()))).toList();
    }
}
