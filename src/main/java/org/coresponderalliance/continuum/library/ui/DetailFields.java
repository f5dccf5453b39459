package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.library.ArticleDetails;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.library.GuidanceForm;
import org.coresponderalliance.continuum.library.Origin;
import org.coresponderalliance.continuum.member.Byline;
import org.coresponderalliance.continuum.taxonomy.Facet;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;

/** What is known of an article beside what it says, in the editor: kind, audience, owner, review date, facets. */
final class DetailFields extends Composite<Div> {

    private final EditorParts parts;
    private final Select<ArticleKind> kind = new Select<>();
    private final Select<GuidanceForm> form = new Select<>();
    private final Select<Audience> audience = new Select<>();
    private final ComboBox<Byline> owner = new ComboBox<>();
    private final DatePicker reviewOn = new DatePicker();
    private final Map<String, MultiSelectComboBox<String>> choices = new LinkedHashMap<>();
    private ArticleDetails shown;

    /**
     * @param curates   whether the viewer gives owner and audience
     * @param published whether the kind is fixed
     */
    DetailFields(EditorParts parts, ArticleDetails details, boolean curates, boolean published, Runnable changed) {
        this.parts = parts;
        this.shown = details;
        var viewer = parts.viewers().get();
        kind.setItems(Arrays.stream(ArticleKind.values()).filter(one -> one == details.kind() || parts.library().mayStart(one, viewer)).toList());
        kind.setItemLabelGenerator(one -> parts.text(one.key()));
        kind.setEnabled(!published);
        form.setItems(GuidanceForm.values());
        form.setItemLabelGenerator(one -> parts.text(one.key()));
        audience.setItems(Arrays.stream(Audience.values()).filter(one -> one != Audience.GROUP || details.audience() == Audience.GROUP).toList());
        audience.setItemLabelGenerator(one -> parts.text("library.audience." + one));
        audience.setEnabled(curates);
        owner.setItems(new CallbackDataProvider<>(
                query -> parts.members().suggest(query.getFilter().orElse(""), parts.viewers().get()).stream().skip(query.getOffset()).limit(query.getLimit()),
                query -> parts.members().suggest(query.getFilter().orElse(""), parts.viewers().get()).size(), Byline::memberId));
        owner.setItemLabelGenerator(MemberPicker::words);
        owner.setEnabled(curates);
        kind.setLabel(parts.text("library.start.kind"));
        form.setLabel(parts.text("library.edit.form"));
        audience.setLabel(parts.text("library.edit.audience"));
        owner.setLabel(parts.text("library.edit.owner"));
        reviewOn.setLabel(parts.text("library.edit.reviewOn"));
        reviewOn.setHelperText(parts.text("library.edit.reviewOn.help"));
        var about = new Div(new H2(parts.text("library.edit.about")), kind, form, audience, owner, reviewOn);
        about.addClassNames("card", "pad", "stack");
        var topics = new Div(new H2(parts.text("library.about")));
        topics.addClassNames("card", "pad", "stack");
        parts.taxonomy().facets().stream().filter(Facet::onArticles).forEach(facet -> topics.add(choice(facet, changed)));
        getContent().addClassName("stack");
        getContent().add(about, topics);
        show(details);
        List.<com.vaadin.flow.component.HasValue<?, ?>>of(kind, form, audience, owner, reviewOn)
                .forEach(field -> field.addValueChangeListener(change -> {
                    form.setVisible(kind.getValue().isGuidance());
                    changed.run();
                }));
    }

    void show(ArticleDetails details) {
        shown = details;
        kind.setValue(details.kind());
        form.setValue(details.form() == null ? GuidanceForm.GUIDANCE_DOCUMENT : details.form());
        form.setVisible(details.kind().isGuidance());
        audience.setValue(details.audience());
        owner.setValue(parts.members().byline(details.ownerId()));
        reviewOn.setValue(details.reviewOn());
        choices.forEach((code, choice) -> choice.setValue(Set.copyOf(details.facets().of(code))));
    }

    /** For whom it is meant. */
    Audience audience() {
        return audience.getValue();
    }

    ArticleDetails value(List<Origin> origins) {
        var selected = new LinkedHashMap<String, List<String>>(unknownFacets());
        choices.forEach((code, choice) -> selected.put(code, new ArrayList<>(choice.getValue())));
        var chosen = kind.getValue();
        return new ArticleDetails(chosen, chosen.isGuidance() ? form.getValue() : null, new FacetSelection(selected), audience.getValue(),
                audience.getValue() == Audience.GROUP ? shown.group() : null, owner.getValue() == null ? shown.ownerId() : owner.getValue().memberId(),
                reviewOn.getValue(), origins);
    }

    /** Values on facets that the form does not show stay as they are. */
    private Map<String, List<String>> unknownFacets() {
        var others = new LinkedHashMap<String, List<String>>(shown.facets().values());
        others.keySet().removeAll(choices.keySet());
        return others;
    }

    private Component choice(Facet facet, Runnable changed) {
        var choice = new MultiSelectComboBox<String>(facet.label());
        choice.setItems(facet::isCalled, facet.values().stream().map(Facet.Value::code).toList());
        choice.setItemLabelGenerator(code -> parts.taxonomy().label(facet.code(), code));
        choice.setWidthFull();
        choice.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        choice.addValueChangeListener(change -> {
            if (facet.single() && change.getValue().size() > 1) {
                // The one chosen last takes the place of the one before.
                var last = change.getValue().stream().filter(code -> !change.getOldValue().contains(code)).findFirst();
                last.ifPresent(code -> choice.setValue(Set.of(code)));
            }
            changed.run();
        });
        choices.put(facet.code(), choice);
        return choice;
    }
}
