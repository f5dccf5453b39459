package org.coresponderalliance.continuum.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.base.CommunityException;
import org.coresponderalliance.continuum.base.Conflict;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.discussion.OpeningConcern;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** A few fields in a dialog. What is wrong is said beside the field, and the dialog stays open with all that was typed. */
class FormDialog {

    /** Posts of a discussion that are named. */
    private static final int MOST_NAMED = 10;

    private final Dialog dialog = new Dialog();
    private final Div fields = new Div();
    private final Map<String, Component> byName = new LinkedHashMap<>();
    private final Div conflict = new Div();
    private final Texts texts;
    private Supplier<String> whatStands = () -> "";

    FormDialog(String title, Texts texts) {
        this.texts = texts;
        dialog.setHeaderTitle(title);
        dialog.setWidth("34rem");
        dialog.setMaxWidth("100%");
        fields.addClassName("form");
        conflict.addClassNames("note", "warn", "conflict");
        conflict.getElement().setAttribute("role", "alert");
        conflict.setVisible(false);
        fields.add(conflict);
        dialog.add(fields);
    }

    /**
     * What to do when somebody else changed the thing meanwhile: what was typed stays, beside what stands there now, and saving
     * again puts it in its place.
     *
     * @param text looks the thing up again, so that the next attempt is on what stands now, and says what that is
     */
    void onConflict(SerializableSupplier<String> text) {
        whatStands = text;
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
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
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
        conflict.setVisible(false);
        try {
            work.run();
            dialog.close();
        } catch (InvalidInput invalid) {
            invalid.fields().forEach((name, message) -> tellOrToast(byName.get(name), texts.get(message)));
        } catch (Conflict changed) {
            tell(new Paragraph(texts.get(changed.text()) + " " + texts.get("administration.conflict")), new Pre(whatStands.get()));
        } catch (OpeningConcern concern) {
            tell(new Paragraph(texts.get(concern.text())), list(concern));
        } catch (CommunityException refusal) {
            Toast.refusal(texts.get(refusal.text()));
        }
    }

    private void tell(Component... parts) {
        conflict.removeAll();
        conflict.add(new Div(parts));
        conflict.setVisible(true);
        conflict.scrollIntoView();
    }

    /** What is in the way, each with the way to it; in another tab, so that what was typed stays. */
    private UnorderedList list(OpeningConcern concern) {
        var list = new UnorderedList();
        for (var told : concern.findings()) {
            var link = new Anchor(told.url(), told.title(), AnchorTarget.BLANK);
            var numbers = told.posts().stream().limit(MOST_NAMED).map(number -> "#" + number).collect(Collectors.joining(", "));
            list.add(new ListItem(link, new Span(" " + texts.get("administration.categories.told", numbers, told.posts().size() > MOST_NAMED ? 1 : 0))));
        }
        return list;
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
