package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.base.CommunityException;
import org.coresponderalliance.continuum.library.LegalBasis;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** Where whoever writes an article says on which laws and policies it rests. Saved as it is chosen: it is no part of a revision. */
final class LawPicker extends Composite<Div> {

    LawPicker(EditorParts parts, long articleId) {
        var laws = new MultiSelectComboBox<LegalBasis>(parts.text("library.law.pick"));
        laws.setItems(parts.laws().all(parts.viewers().member()));
        laws.setItemLabelGenerator(one -> one.citation() + (one.regionLabel().isEmpty() ? "" : " (" + one.regionLabel() + ")"));
        laws.setHelperText(parts.text("library.law.pick.help"));
        laws.setWidthFull();
        laws.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        var chosen = parts.laws().of(articleId).stream().map(rest -> rest.basis().id()).collect(Collectors.toSet());
        laws.setValue(laws.getListDataView().getItems().filter(one -> chosen.contains(one.id())).collect(Collectors.toSet()));
        laws.addValueChangeListener(change -> {
            try {
                parts.laws().declare(parts.viewers().member(), articleId, change.getValue().stream().map(LegalBasis::id).collect(Collectors.toSet()));
                Toast.done(parts.text("library.law.declared"));
            } catch (CommunityException refusal) {
                Toast.refusal(parts.texts().get(refusal.text()));
            }
        });
        getContent().add(new H2(parts.text("library.law.title")), laws);
        getContent().addClassNames("card", "pad", "stack");
    }
}
