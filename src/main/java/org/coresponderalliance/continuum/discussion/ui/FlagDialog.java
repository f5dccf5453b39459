package org.coresponderalliance.continuum.discussion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.coresponderalliance.continuum.base.CommunityException;
import org.coresponderalliance.continuum.moderation.ReviewQueue;
import org.coresponderalliance.continuum.moderation.ReviewQueue.FlagReason;
import org.coresponderalliance.continuum.moderation.Subject;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** Asks why something is reported. */
final class FlagDialog {

    private static final int NOTE = 1_000;

    private FlagDialog() {}

    static void open(PageView.Needs needs, ReviewQueue queue, Subject subject, Runnable after) {
        var texts = needs.texts();
        var dialog = new Dialog(texts.get("discussion.flag.title"));
        var reasons = new RadioButtonGroup<FlagReason>(texts.get("discussion.flag.why"));
        reasons.setItems(FlagReason.values());
        reasons.setItemLabelGenerator(reason -> texts.get("discussion.flag.reason." + reason.name()));
        reasons.getElement().getThemeList().add("vertical");
        var note = new TextArea(texts.get("discussion.flag.note"));
        note.setMaxLength(NOTE);
        note.setWidthFull();
        var send = new Button(texts.get("discussion.flag.send"), click -> {
            if (reasons.getValue() == null) {
                reasons.setErrorMessage(texts.get("discussion.flag.choose"));
                reasons.setInvalid(true);
                return;
            }
            try {
                queue.flag(needs.viewers().member(), subject, reasons.getValue(), note.getValue());
                dialog.close();
                Toast.done(texts.get(reasons.getValue() == FlagReason.PRIVACY ? "discussion.flag.hidden" : "discussion.flag.done"));
                after.run();
            } catch (CommunityException refusal) {
                note.setErrorMessage(texts.get(refusal.text()));
                note.setInvalid(true);
            }
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var body = new Div(new Paragraph(texts.get("discussion.flag.intro")), reasons, note);
        body.addClassName("form");
        dialog.add(body);
        dialog.getFooter().add(new Button(texts.get("discussion.cancel"), click -> dialog.close()), send);
        dialog.open();
    }
}
