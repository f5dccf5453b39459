package org.coresponderalliance.continuum.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.Map;
import org.coresponderalliance.continuum.base.CommunityException;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** A few fields in a dialog. What is wrong is said beside the field, and the dialog stays open with all that was typed. */
class FormDialog {

    private final Dialog dialog = new Dialog();
    private final Div fields = new Div();
    private final Map<String, Component> byName = new LinkedHashMap<>();
    private final Texts texts;

    FormDialog(String title, Texts texts) {
        this.texts = texts;
        dialog.setHeaderTitle(title);
        dialog.setWidth("34rem");
        dialog.setMaxWidth("100%");
        fields.addClassName("form");
        dialog.add(fields);
    }

    /** Adds a field under the name that errors give it. */
    <C extends Component> C field(String name, C field) {
        byName.put(name, field);
        fields.add(field);
        return field;
    }

    /** Adds something that is no field, such as a sentence. */
    void add(Component part) {
        fields.add(part);
    }

    /** Opens it, the first field having the focus. The work is done by the button; unless it throws, the dialog closes. */
    void open(String action, Runnable work) {
        var save = new Button(action, click -> attempt(work));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save.setEnabled(true));
        var modifiers = new com.vaadin.flow.component.KeyModifier[] {com.vaadin.flow.component.KeyModifier.CONTROL};
        save.addClickShortcut(Key.ENTER, modifiers);
        dialog.getFooter().add(new Button(texts.get("administration.cancel"), click -> dialog.close()), save);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                dialog.removeFromParent();
            }
        });
        dialog.open();
        byName.values().stream().filter(Focusable.class::isInstance).findFirst().ifPresent(first -> ((Focusable<?>) first).focus());
    }

    private void attempt(Runnable work) {
        byName.values().forEach(field -> tell(field, ""));
        try {
            work.run();
            dialog.close();
        } catch (InvalidInput invalid) {
            invalid.fields().forEach((name, message) -> tellOrToast(byName.get(name), texts.get(message)));
        } catch (CommunityException refusal) {
            Toast.refusal(texts.get(refusal.text()));
        }
    }

    private static void tellOrToast(@org.jspecify.annotations.Nullable Component field, String error) {
        if (field instanceof HasValidationProperties) {
            tell(field, error);
            if (field instanceof Focusable<?> focusable) {
                focusable.focus();
            }
        } else {
            Toast.refusal(error);
        }
    }

    private static void tell(Component field, String error) {
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(error);
            validated.setInvalid(!error.isEmpty());
        }
    }
}
