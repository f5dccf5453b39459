package org.coresponderalliance.continuum.savedsearch.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.CommunityException;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.savedsearch.Frequency;
import org.coresponderalliance.continuum.savedsearch.SavedSearches;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** What can be done with a saved search, on the page of all and on its own. */
final class SavedSearchDeeds {

    private final SavedSearches searches;
    private final Texts texts;

    SavedSearchDeeds(SavedSearches searches, Texts texts) {
        this.searches = searches;
        this.texts = texts;
    }

    /** Asks for another name; what is refused is said beside the field. */
    void rename(long id, Viewer viewer, Runnable then) {
        var search = searches.one(id, viewer);
        var name = new TextField(texts.get("savedsearch.name"));
        name.setMaxLength(SavedSearches.LONGEST_NAME);
        name.setWidthFull();
        name.setHelperText(texts.get("savedsearch.name.help"));
        name.setValue(search.named() ? search.name() : "");
        name.setPlaceholder(search.name());
        var dialog = new Dialog(texts.get("savedsearch.rename"), name);
        dialog.setWidth("30rem");
        var save = new Button(texts.get("savedsearch.rename.do"), click -> {
            try {
                searches.rename(viewer, id, name.getValue());
                dialog.close();
                then.run();
            } catch (CommunityException refusal) {
                name.setErrorMessage(texts.get(refusal.text()));
                name.setInvalid(true);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(texts.get("savedsearch.cancel"), click -> dialog.close()), save);
        dialog.open();
    }

    void tell(long id, String frequency, Viewer viewer, Runnable then) {
        searches.tell(viewer, id, Frequency.of(frequency).orElse(searches.one(id, viewer).frequency()));
        then.run();
        Toast.done(texts.get("savedsearch.changed"));
    }

    /** Can be undone: the same is saved again, and told of from then on. */
    void delete(long id, Viewer viewer, Runnable then) {
        var search = searches.one(id, viewer);
        searches.delete(viewer, id);
        then.run();
        Toast.undoable(texts.get("savedsearch.deleted"), texts.get("savedsearch.undo"), () -> {
            searches.save(viewer, search.search(), search.named() ? search.name() : "", search.frequency());
            then.run();
        });
    }
}
