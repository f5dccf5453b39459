package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.coresponderalliance.continuum.base.CommunityException;
import org.coresponderalliance.continuum.base.Texts;

/** Small dialogs: fields, a button that does it, and the refusal beside the field if it is refused. */
final class Dialogs {

    private final Texts texts;

    Dialogs(Texts texts) {
        this.texts = texts;
    }

    /**
     * Asks for a reason and acts. Texts: {@code <key>.title}, {@code .about}, {@code .do}.
     *
     * @param longest most characters of the reason
     */
    void reason(String key, int longest, Consumer<String> act) {
        var reason = new TextArea(texts.get("library.dialog.reason"));
        reason.setMaxLength(longest);
        open(key, reason, () -> act.accept(reason.getValue()), reason);
    }

    /** Shows the fields; the problem of a refusal stands under the last one. */
    <F extends Component & com.vaadin.flow.component.shared.HasValidationProperties> void open(String key, F problem, Runnable act, Component... fields) {
        var dialog = new Dialog(texts.get(key + ".title"));
        var body = new Div(new Paragraph(texts.get(key + ".about")));
        body.addClassName("stack");
        body.add(fields);
        dialog.add(body);
        var confirm = new Button(texts.get(key + ".do"), click -> {
            try {
                act.run();
                dialog.close();
            } catch (CommunityException refusal) {
                problem.setErrorMessage(texts.get(refusal.text()));
                problem.setInvalid(true);
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(texts.get("library.cancel"), click -> dialog.close()), confirm);
        dialog.open();
    }
}
