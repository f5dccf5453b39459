package org.coresponderalliance.continuum.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import org.coresponderalliance.continuum.base.CommunityException;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.shell.ui.Toast;

/**
 * A dialog with some fields and one thing to do. What is wrong is said beside its field, and nothing typed is lost: the
 * dialog stays open until the thing is done or somebody cancels.
 */
abstract class FormDialog extends Dialog {

    private final transient Texts texts;
    private final Div content = new Div();
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    FormDialog(Texts texts, String title, String label, boolean danger) {
        this.texts = texts;
        setHeaderTitle(title);
        setWidth("36rem");
        setCloseOnOutsideClick(false);
        content.addClassName("stack");
        add(content);
        var submit = new Button(label, click -> submitOrSay());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (danger) {
            submit.addThemeVariants(ButtonVariant.LUMO_ERROR);
        }
        submit.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        getFooter().add(new Button(texts.get("moderation.cancel"), click -> close()), submit);
    }

    /** Does the thing. Refusals may be thrown. */
    abstract void submit();

    final void explain(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("meta");
        content.add(paragraph);
    }

    /** Adds a field under the name by which the service knows it. */
    final <F extends Component & HasValidation> F field(String name, F field) {
        fields.put(name, field);
        content.add(field);
        return field;
    }

    final Texts texts() {
        return texts;
    }

    private void submitOrSay() {
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            submit();
            close();
        } catch (InvalidInput invalid) {
            invalid.fields().forEach((name, message) -> {
                var field = fields.get(name);
                if (field == null) {
                    Toast.refusal(texts.get(message));
                } else {
                    field.setErrorMessage(texts.get(message));
                    field.setInvalid(true);
                }
            });
        } catch (CommunityException refusal) {
            Toast.refusal(texts.get(refusal.text()));
        }
    }
}
