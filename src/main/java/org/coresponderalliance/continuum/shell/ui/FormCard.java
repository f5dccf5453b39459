package org.coresponderalliance.continuum.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.base.CommunityException;
import org.coresponderalliance.continuum.base.Conflict;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Texts;

/**
 * A form on a screen. What is wrong is said beside its field, anything else above the button, and nothing typed is lost:
 * not by a refusal and, with {@link #keepTyped}, not by a session that expired or a page that was left.
 */
@Tag("continuum-form")
@JsModule("./elements/continuum-form.ts")
public class FormCard extends Component implements HasComponents, HasStyle {

    private final transient Texts texts;
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final FormNotice notice;
    private List<FormNotice.Choice> waysOutOfConflict = List.of();

    public FormCard(Texts texts, String title, String about) {
        this.texts = texts;
        this.notice = new FormNotice();
        addClassNames("form", "card", "pad");
        if (!title.isEmpty()) {
            add(new H2(title));
        }
        if (!about.isEmpty()) {
            var paragraph = new Paragraph(about);
            paragraph.addClassName("meta");
            add(paragraph);
        }
    }

    /** Adds a field under the name that refusals give it. */
    public final <C extends Component> C field(String name, C field) {
        fields.put(name, field);
        field.getElement().setAttribute("data-name", name);
        add(field);
        return field;
    }

    /**
     * Adds the button, once all fields are there; Ctrl+Enter presses it too. Pressing it twice does the work once.
     *
     * @param work may throw refusals; unless it does, what was typed counts as saved
     */
    public final Button submit(String label, SerializableRunnable work) {
        var button = new Button(label);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            attempt(work);
            button.setEnabled(true);
        });
        button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        var row = new Div(button);
        row.addClassName("buttons");
        add(notice, row);
        return button;
    }

    /**
     * Keeps what is typed in this tab of the browser until it is saved, passwords excepted, and puts it back when the form
     * is shown again. Call it after the fields have their stored values.
     *
     * @param name    of this form and whom it is about, so that nobody gets somebody else's text
     * @param discard shows the stored values
     */
    public final void keepTyped(String name, SerializableRunnable discard) {
        getElement().setAttribute("data-keep-as", name);
        getElement().callJsFunction("restore");
        getElement().addEventListener("restored", event -> notice.show(texts.get("shell.form.restored"),
                List.of(new FormNotice.Choice(texts.get("shell.form.discard"), () -> {
                    forgetTyped();
                    discard.run();
                }))));
    }

    /** What was typed is saved, or not wanted any more. */
    public final void forgetTyped() {
        getElement().callJsFunction("forget");
        notice.clear();
    }

    /** Says something above the button, with ways on. */
    public final void say(String text, FormNotice.Choice... choices) {
        notice.show(text, List.of(choices));
    }

    /** What to offer where the work meets a {@link Conflict}: somebody changed the thing meanwhile. */
    public final void onConflict(FormNotice.Choice... choices) {
        waysOutOfConflict = List.of(choices);
    }

    /** Does the work and says what is refused. @return whether it was done */
    public final boolean attempt(SerializableRunnable work) {
        fields.values().forEach(field -> tell(field, ""));
        notice.clear();
        try {
            work.run();
            forgetTyped();
            return true;
        } catch (InvalidInput invalid) {
            tell(invalid);
        } catch (CommunityException refusal) {
            notice.show(texts.get(refusal.text()), refusal instanceof Conflict ? waysOutOfConflict : List.of());
        }
        return false;
    }

    private void tell(InvalidInput invalid) {
        var first = true;
        for (var name : fields.keySet()) {
            var message = invalid.fields().get(name);
            if (message != null) {
                tell(fields.get(name), texts.get(message));
                if (first && fields.get(name) instanceof Focusable<?> focusable) {
                    focusable.focus();
                }
                first = false;
            }
        }
        invalid.fields().forEach((name, message) -> {
            if (!fields.containsKey(name)) {
                notice.show(texts.get(message), List.of());
            }
        });
    }

    private static void tell(Component field, String error) {
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(error);
            validated.setInvalid(!error.isEmpty());
        }
    }
}
