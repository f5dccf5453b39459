package org.coresponderalliance.continuum.search.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.coresponderalliance.continuum.access.CurrentViewer;
import org.coresponderalliance.continuum.base.Conflict;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.search.EditableSynonyms;
import org.coresponderalliance.continuum.search.Synonyms;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** One synonym group, to be changed. What was typed stays until it is saved or given up. */
class SynonymDialog extends Dialog {

    private final transient EditableSynonyms group;
    private final transient Synonyms synonyms;
    private final transient CurrentViewer viewers;
    private final transient Texts texts;
    private final transient Runnable changed;
    private final TextArea left;
    private final TextArea right;
    private final TextField note;
    private final Checkbox enabled;

    SynonymDialog(EditableSynonyms group, Synonyms synonyms, CurrentViewer viewers, Texts texts, Runnable changed) {
        this.group = group;
        this.synonyms = synonyms;
        this.viewers = viewers;
        this.texts = texts;
        this.changed = changed;
        left = area("left", group.leftTerms());
        right = area("right", group.rightTerms());
        note = new TextField(texts.get("search.synonyms.note"), group.note(), "");
        note.setWidthFull();
        enabled = new Checkbox(texts.get("search.synonyms.enabled"), group.enabled());
        setHeaderTitle(group.number() == 0 ? texts.get("search.synonyms.new") : texts.get("search.synonyms.group", group.number()));
        setWidth("40rem");
        add(new VerticalLayout(left, right, note, enabled));
        buttons();
    }

    private TextArea area(String side, String value) {
        var area = new TextArea(texts.get("search.synonyms." + side));
        area.setHelperText(texts.get("search.synonyms." + side + ".help"));
        area.setValue(value);
        area.setWidthFull();
        return area;
    }

    private void buttons() {
        var save = new Button(texts.get("search.synonyms.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        if (group.number() != 0) {
            var delete = new Button(texts.get("search.synonyms.delete"), click -> delete());
            delete.getStyle().setMarginInlineEnd("auto");
            getFooter().add(delete);
        }
        getFooter().add(new Button(texts.get("search.synonyms.cancel"), click -> close()), save);
    }

    private void save() {
        var typed = new EditableSynonyms(group.number(), left.getValue(), right.getValue(), note.getValue(), enabled.getValue(), group.version(), null);
        try {
            synonyms.save(typed, viewers.get());
            close();
            changed.run();
            Toast.done(texts.get("search.synonyms.saved"));
        } catch (InvalidInput invalid) {
            show(invalid);
        } catch (Conflict conflict) {
            Toast.refusal(texts.get("search.synonyms.conflict", String.valueOf(conflict.theirs())));
        }
    }

    private void show(InvalidInput invalid) {
        Map<String, HasValidation> fields = Map.of("leftTerms", left, "rightTerms", right, "note", note);
        fields.forEach((name, field) -> {
            var message = invalid.fields().get(name);
            field.setInvalid(message != null);
            field.setErrorMessage(message == null ? "" : texts.get(message));
        });
    }

    /** Deleting can be undone: as a new group with the same terms. */
    private void delete() {
        synonyms.delete(group.number(), viewers.get());
        close();
        changed.run();
        Toast.undoable(texts.get("search.synonyms.deleted", group.number()), texts.get("search.synonyms.undo"), () -> {
            synonyms.save(new EditableSynonyms(0, group.leftTerms(), group.rightTerms(), group.note(), group.enabled(), 0, null), viewers.get());
            changed.run();
        });
    }
}
