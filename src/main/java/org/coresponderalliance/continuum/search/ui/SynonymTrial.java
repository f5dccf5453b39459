package org.coresponderalliance.continuum.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Function;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.search.words.Concept;

/** Shows what a query becomes, while it is typed. */
class SynonymTrial extends Composite<Div> {

    private final transient Function<String, List<Concept>> preview;
    private final transient Texts texts;
    private final TextField query = new TextField();
    private final UnorderedList becomes = new UnorderedList();

    SynonymTrial(Function<String, List<Concept>> preview, Texts texts) {
        this.preview = preview;
        this.texts = texts;
        query.setLabel(texts.get("search.synonyms.try"));
        query.setHelperText(texts.get("search.synonyms.try.help"));
        query.setWidthFull();
        query.setValueChangeMode(ValueChangeMode.LAZY);
        query.addValueChangeListener(change -> show());
        becomes.getElement().setAttribute("aria-live", "polite");
        getContent().addClassNames("card", "pad");
        getContent().add(query, becomes);
    }

    private void show() {
        becomes.removeAll();
        for (var concept : preview.apply(query.getValue())) {
            if (concept.alternatives().isEmpty()) {
                becomes.add(new ListItem(texts.get("search.synonyms.try.nothing", concept.typed())));
            }
            concept.alternatives().forEach(added -> becomes.add(new ListItem(
                    texts.get("search.synonyms.try.added", concept.typed(), added.text(), added.group(), added.weight()))));
        }
    }
}
