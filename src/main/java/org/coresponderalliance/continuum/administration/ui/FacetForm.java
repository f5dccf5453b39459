package org.coresponderalliance.continuum.administration.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.taxonomy.FacetSettings;

/** What staff decide about a facet, in a dialog. */
class FacetForm {

    private final FormDialog form;
    private final TextField label;
    private final Checkbox single;
    private final Checkbox discussions;
    private final Checkbox articles;
    private final Checkbox programs;

    FacetForm(String title, FacetSettings settings, Texts texts) {
        form = new FormDialog(title, texts);
        label = form.field("label", new TextField(texts.get("administration.label")));
        label.setValue(settings.label());
        label.setRequiredIndicatorVisible(true);
        discussions = box(texts, "discussions", settings.onDiscussions());
        articles = box(texts, "articles", settings.onArticles());
        programs = box(texts, "programs", settings.onPrograms());
        single = box(texts, "single", settings.single());
    }

    void open(String action, SerializableConsumer<FacetSettings> work) {
        form.open(action, () -> work.accept(new FacetSettings(label.getValue(), single.getValue(), discussions.getValue(),
                articles.getValue(), programs.getValue())));
    }

    private Checkbox box(Texts texts, String name, boolean value) {
        var box = form.field(name, new Checkbox(texts.get("administration.facets." + name)));
        box.setValue(value);
        return box;
    }
}
