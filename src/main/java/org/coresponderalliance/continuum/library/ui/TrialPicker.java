package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.base.CommunityException;
import org.coresponderalliance.continuum.library.ArticleKind;
import org.coresponderalliance.continuum.library.ArticleRow;
import org.coresponderalliance.continuum.library.LibraryFilter;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** Where whoever tells what did not work says which articles it is about. Saved as it is chosen: it is no part of a revision. */
final class TrialPicker extends Composite<Div> {

    private static final int MOST = 200;
    private static final ArticleKind[] PRACTICES = Stream.of(ArticleKind.values()).filter(ArticleKind::isAdoptable).toArray(ArticleKind[]::new);

    TrialPicker(EditorParts parts, long articleId) {
        var viewer = parts.viewers().member();
        var practices = new MultiSelectComboBox<ArticleRow>(parts.text("library.trial.pick"));
        var all = parts.library().list(LibraryFilter.of(PRACTICES), viewer, null, MOST).items();
        var chosen = Set.copyOf(parts.trials().practices(articleId, viewer));
        practices.setItems(all);
        practices.setItemLabelGenerator(ArticleRow::title);
        practices.setHelperText(parts.text("library.trial.pick.help"));
        practices.setWidthFull();
        practices.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        practices.setValue(all.stream().filter(one -> chosen.contains(one.id())).collect(Collectors.toSet()));
        // Those that the viewer does not see, or that are not in the library any more, stay as they are.
        var others = chosen.stream().filter(id -> all.stream().noneMatch(one -> one.id() == id)).toList();
        practices.addValueChangeListener(change -> {
            try {
                parts.trials().declare(parts.viewers().member(), articleId,
                        Stream.concat(others.stream(), change.getValue().stream().map(ArticleRow::id)).collect(Collectors.toSet()));
                Toast.done(parts.text("library.law.declared"));
            } catch (CommunityException refusal) {
                Toast.refusal(parts.texts().get(refusal.text()));
            }
        });
        getContent().add(new H2(parts.text("library.trial.about")), practices);
        getContent().addClassNames("card", "pad", "stack");
    }
}
