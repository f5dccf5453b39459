package org.coresponderalliance.continuum.discussion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.discussion.Headline;
import org.coresponderalliance.continuum.discussion.Kind;
import org.coresponderalliance.continuum.discussion.Limits;
import org.coresponderalliance.continuum.privacy.ui.DraftGuard;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.taxonomy.Taxonomy;

/** The fields of what stands above a discussion: title, a case consult's own, facets and tags. */
final class HeadlineFields {

    private static final int PAUSE = 400;

    private final Texts texts;
    private final transient Taxonomy taxonomy;
    private final List<Runnable> listeners = new ArrayList<>();
    private final TextField title = new TextField();
    private final ConsultFields consult;
    private final FacetFields facets;
    private final TextField tags = new TextField();

    HeadlineFields(Texts texts, Taxonomy taxonomy) {
        this.texts = texts;
        this.taxonomy = taxonomy;
        title.setLabel(texts.get("discussion.ask.title"));
        title.setMaxLength(Limits.TITLE);
        title.setWidthFull();
        title.setRequiredIndicatorVisible(true);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.setValueChangeTimeout(PAUSE);
        title.addValueChangeListener(change -> changed());
        consult = new ConsultFields(texts, this::changed);
        facets = new FacetFields(texts, taxonomy.facets().stream().filter(Facet::onDiscussions).toList(), this::changed);
        tags.setLabel(texts.get("discussion.ask.tags"));
        tags.setHelperText(texts.get("discussion.ask.tags.help"));
        tags.setWidthFull();
        tags.addValueChangeListener(change -> changed());
        DraftGuard.reads(title, "title");
        DraftGuard.reads(tags, "tags");
    }

    void show(Kind kind) {
        consult.show(kind == Kind.CASE_CONSULT);
    }

    Headline value(Kind kind) {
        var words = Arrays.stream(tags.getValue().split("[,\\s]+")).filter(word -> !word.isBlank()).toList();
        return new Headline(title.getValue(), facets.value(), words, kind == Kind.CASE_CONSULT ? consult.value() : null);
    }

    void set(Headline headline) {
        title.setValue(headline.title());
        tags.setValue(String.join(" ", headline.tags()));
        facets.set(taxonomy.current(headline.facets()));
        if (headline.caseConsult() != null) {
            consult.set(headline.caseConsult());
        }
    }

    /** Shows what is wrong beside the fields. @return what belongs to none of them */
    Map<String, String> refuse(InvalidInput invalid) {
        var elsewhere = new TreeMap<String, String>();
        clear();
        invalid.fields().forEach((name, message) -> {
            var field = name.equals("title") ? title : name.equals("tags") ? tags : consult.field(name);
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
        consult.clear();
    }

    TextField title() {
        return title;
    }

    TextField tags() {
        return tags;
    }

    Div consultFields() {
        return consult;
    }

    Div facetFields() {
        return facets;
    }

    /** Calls back when any of the fields has changed. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
