package org.coresponderalliance.continuum.discussion.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.discussion.CaseConsult;
import org.coresponderalliance.continuum.discussion.Headline;
import org.coresponderalliance.continuum.discussion.Kind;
import org.coresponderalliance.continuum.discussion.Limits;
import org.coresponderalliance.continuum.privacy.ui.DraftGuard;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** The fields of what stands above a discussion: title, a case consult's own, facets and tags. */
final class HeadlineFields {

    private static final int PAUSE = 400;
    private static final int FACETS_IN_SIGHT = 2;

    private final Texts texts;
    private final transient Taxonomy taxonomy;
    private final TextField title = new TextField();
    private final Map<String, TextFieldBase<?, String>> consult = new LinkedHashMap<>();
    private final Map<String, MultiSelectComboBox<Facet.Value>> facets = new LinkedHashMap<>();
    private final TextField tags = new TextField();
    private final Div consultFields = new Div();
    private final Div facetFields = new Div();
    private final Div firstFacets = new Div();
    private final Details moreFacets = new Details();

    HeadlineFields(Texts texts, Taxonomy taxonomy) {
        this.texts = texts;
        this.taxonomy = taxonomy;
        title.setLabel(texts.get("discussion.ask.title"));
        title.setMaxLength(Limits.TITLE);
        title.setWidthFull();
        title.setRequiredIndicatorVisible(true);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.setValueChangeTimeout(PAUSE);
        consultFields.addClassName("form");
        consultFields.add(new Paragraph(texts.get("discussion.consult.about")));
        add("situation", new TextArea(), Limits.CONSULT_TEXT);
        add("ageBand", new TextField(), Limits.AGE_BAND);
        add("setting", new TextField(), Limits.CONSULT_LINE);
        add("tried", new TextArea(), Limits.CONSULT_TEXT);
        add("question", new TextArea(), Limits.CONSULT_TEXT);
        facetFields.addClassName("form");
        firstFacets.addClassName("two");
        var more = new Div();
        more.addClassName("two");
        moreFacets.setSummaryText(texts.get("discussion.ask.facets.more"));
        moreFacets.add(more);
        taxonomy.facets().stream().filter(Facet::onDiscussions)
                .forEach(facet -> add(facet, facets.size() < FACETS_IN_SIGHT ? firstFacets : more));
        moreFacets.setVisible(facets.size() > FACETS_IN_SIGHT);
        facetFields.add(firstFacets, moreFacets);
        tags.setLabel(texts.get("discussion.ask.tags"));
        tags.setHelperText(texts.get("discussion.ask.tags.help"));
        tags.setWidthFull();
        DraftGuard.reads(title, "title");
        DraftGuard.reads(tags, "tags");
        show(Kind.QUESTION);
    }

    private void add(String name, TextFieldBase<?, String> field, int longest) {
        field.setLabel(texts.get("discussion.consult." + name));
        field.setHelperText(texts.get("discussion.consult." + name + ".help"));
        field.getElement().setProperty("maxlength", longest);
        field.setWidthFull();
        DraftGuard.reads(field, "caseConsult." + name);
        consult.put(name, field);
        consultFields.add(field);
    }

    private void add(Facet facet, Div place) {
        var choice = new MultiSelectComboBox<Facet.Value>(facet.label());
        choice.setItems(facet.values());
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
        facets.put(facet.code(), choice);
        place.add(choice);
    }

    void show(Kind kind) {
        consultFields.setVisible(kind == Kind.CASE_CONSULT);
    }

    Headline value(Kind kind) {
        var chosen = new TreeMap<String, List<String>>();
        facets.forEach((code, choice) -> chosen.put(code, choice.getValue().stream().map(Facet.Value::code).toList()));
        var words = Arrays.stream(tags.getValue().split("[,\\s]+")).filter(word -> !word.isBlank()).toList();
        return new Headline(title.getValue(), new FacetSelection(chosen), words, kind == Kind.CASE_CONSULT ? consult() : null);
    }

    private CaseConsult consult() {
        return new CaseConsult(of("situation"), of("ageBand"), of("setting"), of("tried"), of("question"));
    }

    private String of(String name) {
        return consult.get(name).getValue();
    }

    void set(Headline headline) {
        title.setValue(headline.title());
        tags.setValue(String.join(" ", headline.tags()));
        var chosen = taxonomy.current(headline.facets());
        facets.forEach((code, choice) -> choice.setValue(Set.copyOf(choice.getListDataView().getItems()
                .filter(value -> chosen.of(code).contains(value.code())).toList())));
        moreFacets.setOpened(facets.values().stream().skip(FACETS_IN_SIGHT).anyMatch(choice -> !choice.getValue().isEmpty()));
        set(headline.caseConsult());
    }

    private void set(@Nullable CaseConsult values) {
        if (values != null) {
            consult.get("situation").setValue(values.situation());
            consult.get("ageBand").setValue(values.ageBand());
            consult.get("setting").setValue(values.setting());
            consult.get("tried").setValue(values.tried());
            consult.get("question").setValue(values.question());
        }
    }

    /** Shows what is wrong beside the fields. @return what belongs to none of them */
    Map<String, String> refuse(InvalidInput invalid) {
        var elsewhere = new TreeMap<String, String>();
        clear();
        invalid.fields().forEach((name, message) -> {
            var field = name.equals("title") ? title : name.equals("tags") ? tags : consult.get(name);
            if (field == null) {
                elsewhere.put(name, texts.get(message));
            } else {
                field.setErrorMessage(texts.get(message));
                field.setInvalid(true);
                field.focus();
            }
        });
        return elsewhere;
    }

    private void clear() {
        title.setInvalid(false);
        tags.setInvalid(false);
        consult.values().forEach(field -> field.setInvalid(false));
    }

    TextField title() {
        return title;
    }

    TextField tags() {
        return tags;
    }

    Div consultFields() {
        return consultFields;
    }

    Div facetFields() {
        return facetFields;
    }

    /** Calls back when any of the fields has changed. */
    void onChange(Runnable listener) {
        title.addValueChangeListener(change -> listener.run());
        tags.addValueChangeListener(change -> listener.run());
        consult.values().forEach(field -> field.addValueChangeListener(change -> listener.run()));
        facets.values().forEach(field -> field.addValueChangeListener(change -> listener.run()));
    }
}
