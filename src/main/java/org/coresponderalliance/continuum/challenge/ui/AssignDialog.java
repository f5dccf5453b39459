package org.coresponderalliance.continuum.challenge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.coresponderalliance.continuum.base.CommunityException;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.member.Byline;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** Asks who is to answer for a challenge, and until when. */
final class AssignDialog {

    /** Gives it to somebody. */
    interface Assign {

        void to(long owner, LocalDate due);
    }

    private final Texts texts;
    private final Function<String, List<Byline>> found;

    /** @param found members whose name begins so, a few */
    AssignDialog(Texts texts, Function<String, List<Byline>> found) {
        this.texts = texts;
        this.found = found;
    }

    void open(Byline now, LocalDate until, LocalDate today, Assign assign) {
        var owner = new ComboBox<Byline>(texts.get("challenge.assign.owner"));
        owner.setItemLabelGenerator(one -> one.line().isEmpty() ? one.name() : one.name() + " · " + one.line());
        owner.setItems(query -> found.apply(query.getFilter().orElse("")).stream().skip(query.getOffset()).limit(query.getLimit()));
        owner.setHelperText(texts.get("challenge.assign.owner.help"));
        owner.setValue(now);
        owner.setWidthFull();
        var due = new DatePicker(texts.get("challenge.assign.due"));
        due.setMin(today);
        due.setValue(until.isBefore(today) ? today : until);
        var dialog = new Dialog(texts.get("challenge.assign.title"));
        var body = new Div(new Paragraph(texts.get("challenge.assign.about")), owner, due);
        body.addClassName("stack");
        dialog.add(body);
        var save = new Button(texts.get("challenge.assign.do"), click -> save(owner, due, assign, dialog));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(texts.get("challenge.cancel"), click -> dialog.close()), save);
        dialog.open();
    }

    private void save(ComboBox<Byline> owner, DatePicker due, Assign assign, Dialog dialog) {
        try {
            if (owner.getValue() == null) {
                throw new InvalidInput("owner", "challenge.input.owner");
            }
            if (due.getValue() == null) {
                throw new InvalidInput("due", "challenge.input.due");
            }
            assign.to(owner.getValue().memberId(), due.getValue());
            dialog.close();
        } catch (InvalidInput wrong) {
            Map.<String, HasValidationProperties>of("owner", owner, "due", due).forEach((name, field) -> {
                var message = wrong.fields().get(name);
                field.setErrorMessage(message == null ? "" : texts.get(message));
                field.setInvalid(message != null);
            });
        } catch (CommunityException refusal) {
            dialog.close();
            Toast.refusal(texts.get(refusal.text()));
        }
    }
}
