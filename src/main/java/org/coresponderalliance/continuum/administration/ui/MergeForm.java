package org.coresponderalliance.continuum.administration.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.taxonomy.EditableFacet;

/** A dialog that asks which value takes the place of one, and says what that means. */
final class MergeForm {

    private MergeForm() {}

    /** @param work gets the code of the value that was chosen, or nothing; may refuse the field {@code into} */
    static void open(EditableFacet facet, String code, Texts texts, SerializableConsumer<String> work) {
        var form = new FormDialog(texts.get("administration.facets.merge.title", facet.label(code)), texts);
        form.add(new Paragraph(texts.get("administration.facets.merge.text", facet.label(code))));
        var into = form.field("into", new ComboBox<EditableFacet.Value>(texts.get("administration.facets.merge.into")));
        into.setItems(facet.values().stream().filter(value -> !value.retired() && !value.code().equals(code)).toList());
        into.setItemLabelGenerator(EditableFacet.Value::label);
        into.setRequiredIndicatorVisible(true);
        into.setWidthFull();
        form.open(texts.get("administration.facets.merge"), () -> work.accept(into.getValue() == null ? "" : into.getValue().code()));
    }
}
