package org.coresponderalliance.continuum.moderation.ui;

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

/** Asks why something is reported. For the screens of modules whose content is moderated. */
public final class FlagDialog {

    /** Reports it. */
    public interface Report {

        void as(FlagReason reason, String note);
    }

    private FlagDialog() {}

    /**
     * @param title what is reported, in words
     * @param report may refuse
     * @param after what is done once it is reported
     */
    public static void open(Texts texts, String title, Report report, Runnable after) {
        var reasons = new RadioButtonGroup<FlagReason>(texts.get("moderation.report.why"));
        reasons.setItems(FlagReason.values());
        reasons.setItemLabelGenerator(reason -> texts.get("moderation.report.reason." + reason));
        reasons.getElement().getThemeList().add("vertical");
        var note = new TextArea(texts.get("moderation.report.note"));
        note.setMaxLength(1_000);
        note.setWidthFull();
        var dialog = new Dialog(title);
        var body = new Div(new Paragraph(texts.get("moderation.report.about")), reasons, note);
        body.addClassName("stack");
        dialog.add(body);
        var confirm = new Button(texts.get("moderation.report.do"), click -> {
            var reason = reasons.getValue();
            if (reason == null) {
                refuse(reasons, texts.get("moderation.report.choose"));
                return;
            }
            try {
                report.as(reason, note.getValue());
                dialog.close();
                Toast.done(texts.get(reason == FlagReason.PRIVACY ? "moderation.report.hidden" : "moderation.report.done"));
                after.run();
            } catch (CommunityException refusal) {
                refuse(reasons, texts.get(refusal.text()));
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(texts.get("moderation.cancel"), click -> dialog.close()), confirm);
        dialog.open();
    }

    private static void refuse(RadioButtonGroup<?> reasons, String why) {
        reasons.setErrorMessage(why);
        reasons.setInvalid(true);
    }
}
