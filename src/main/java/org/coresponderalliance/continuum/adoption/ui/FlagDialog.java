package org.coresponderalliance.continuum.adoption.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.coresponderalliance.continuum.base.CommunityException;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.shell.ui.Toast;
import org.coresponderalliance.continuum.moderation.ReviewQueue.FlagReason;

/** Asks why what a program says is reported. */
final class FlagDialog {

    /** Reports it. */
    interface Report {

        void as(FlagReason reason, String note);
    }

    private FlagDialog() {}

    static void open(Texts texts, Report report, Runnable after) {
        var reasons = new RadioButtonGroup<FlagReason>(texts.get("adoption.flag.why"));
        reasons.setItems(FlagReason.values());
        reasons.setItemLabelGenerator(reason -> texts.get("adoption.flag.reason." + reason));
        reasons.getElement().getThemeList().add("vertical");
        var note = new TextArea(texts.get("adoption.flag.note"));
        note.setMaxLength(1_000);
        note.setWidthFull();
        var dialog = new Dialog(texts.get("adoption.flag.title"));
        var body = new Div(new Paragraph(texts.get("adoption.flag.about")), reasons, note);
        body.addClassName("stack");
        dialog.add(body);
        var confirm = new Button(texts.get("adoption.flag.do"), click -> {
            var reason = reasons.getValue();
            if (reason == null) {
                refuse(reasons, texts.get("adoption.flag.choose"));
                return;
            }
            try {
                report.as(reason, note.getValue());
                dialog.close();
                Toast.done(texts.get(reason == FlagReason.PRIVACY ? "adoption.flag.hidden" : "adoption.flag.done"));
                after.run();
            } catch (CommunityException refusal) {
                refuse(reasons, texts.get(refusal.text()));
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(texts.get("adoption.cancel"), click -> dialog.close()), confirm);
        dialog.open();
    }

    private static void refuse(RadioButtonGroup<?> reasons, String why) {
        reasons.setErrorMessage(why);
        reasons.setInvalid(true);
    }
}
