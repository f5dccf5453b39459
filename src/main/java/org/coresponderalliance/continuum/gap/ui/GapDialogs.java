package org.coresponderalliance.continuum.gap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.coresponderalliance.continuum.base.CommunityException;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.gap.GapQueries;
import org.coresponderalliance.continuum.privacy.FoundPlace;
import org.coresponderalliance.continuum.privacy.PrivacyConcern;
import org.jspecify.annotations.Nullable;

/** Asks for one thing: words, a reason, an article, another gap. What is refused is said beside the field. */
final class GapDialogs {

    private final Texts texts;

    GapDialogs(Texts texts) {
        this.texts = texts;
    }

    /** A line of text. Texts: {@code <key>.title}, {@code .about}, {@code .label}, {@code .do}. @param longest most characters */
    void line(String key, int longest, String value, Consumer<String> act) {
        var field = new TextField(texts.get(key + ".label"));
        field.setMaxLength(longest);
        field.setWidthFull();
        field.setValue(value.length() > longest ? value.substring(0, longest) : value);
        open(key, field, () -> act.accept(field.getValue()));
    }

    /** Another gap. Texts as {@link #line}. */
    void other(String key, List<GapQueries.Named> gaps, Consumer<Long> act) {
        var field = new ComboBox<GapQueries.Named>(texts.get(key + ".label"));
        field.setItems(gaps);
        field.setItemLabelGenerator(GapQueries.Named::title);
        field.setWidthFull();
        open(key, field, () -> {
            if (field.getValue() == null) {
                refuse(field, texts.get("gap.choose"));
            } else {
                act.accept(field.getValue().id());
            }
        });
    }

    private <F extends Component & HasValidationProperties> void open(String key, F field, Runnable act) {
        var dialog = new Dialog(texts.get(key + ".title"));
        dialog.setWidth("34rem");
        var body = new Div(new Paragraph(texts.get(key + ".about")), field);
        body.addClassName("stack");
        dialog.add(body);
        var confirm = new Button(texts.get(key + ".do"), click -> {
            field.setInvalid(false);
            try {
                act.run();
                if (!field.isInvalid()) {
                    dialog.close();
                }
            } catch (CommunityException refusal) {
                refuse(field, said(refusal));
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(texts.get("gap.cancel"), click -> dialog.close()), confirm);
        dialog.open();
    }

    /** Of what could identify somebody the reason, as with any other form. */
    private String said(CommunityException refusal) {
        return refusal instanceof PrivacyConcern concern ? concern.findings().stream().filter(FoundPlace::disturbs).map(FoundPlace::message).findFirst().orElse("") : texts.get(refusal.text());
    }

    private static void refuse(HasValidationProperties field, @Nullable String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
    }
}
