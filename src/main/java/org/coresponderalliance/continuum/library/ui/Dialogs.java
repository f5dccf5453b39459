package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.function.Consumer;
import org.coresponderalliance.continuum.base.CommunityException;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.privacy.Answers;
import org.coresponderalliance.continuum.privacy.ui.ConcernDialog;

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
    <F extends Component & HasValidationProperties> void open(String key, F problem, Runnable act, Component... fields) {
        open(key, problem, dialog -> {
            act.run();
            dialog.close();
        }, fields);
    }

    /**
     * Shows the fields, and asks about what the privacy guard finds in them. What was typed stays until it is taken: whoever is asked can go
     * back and mend it.
     */
    <F extends Component & HasValidationProperties> void guarded(String key, F problem, ConcernDialog concerns, SerializableConsumer<Answers> act,
            Component... fields) {
        open(key, problem, dialog -> concerns.ask(answers -> {
            act.accept(answers);
            dialog.close();
        }, () -> { }), fields);
    }

    private <F extends Component & HasValidationProperties> void open(String key, F problem, SerializableConsumer<Dialog> act, Component[] fields) {
        var dialog = new Dialog(texts.get(key + ".title"));
        var body = new Div(new Paragraph(texts.get(key + ".about")));
        body.addClassName("stack");
        body.add(fields);
        dialog.add(body);
        var confirm = new Button(texts.get(key + ".do"), click -> {
            try {
                act.accept(dialog);
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
