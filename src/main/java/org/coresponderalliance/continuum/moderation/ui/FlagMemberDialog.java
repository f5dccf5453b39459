package org.coresponderalliance.continuum.moderation.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.moderation.ReviewQueue.FlagReason;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** Asks why a profile is reported. */
final class FlagMemberDialog extends FormDialog {

    private static final int NOTE = 1_000;

    private final RadioButtonGroup<FlagReason> reason;
    private final TextArea note;
    private final transient BiConsumer<FlagReason, String> report;

    FlagMemberDialog(Texts texts, BiConsumer<FlagReason, String> report) {
        super(texts, texts.get("moderation.profile.flag.title"), texts.get("moderation.profile.flag"), false);
        this.report = report;
        explain(texts.get("moderation.profile.flag.what"));
        reason = field("reason", new RadioButtonGroup<>(texts.get("moderation.profile.flag.why")));
        reason.setItems(FlagReason.values());
        reason.setItemLabelGenerator(one -> texts.get("moderation.profile.flag." + one));
        reason.getElement().getThemeList().add("vertical");
        note = field("note", new TextArea(texts.get("moderation.profile.flag.note")));
        note.setMaxLength(NOTE);
    }

    @Override
    void submit() {
        if (reason.getValue() == null) {
            throw new InvalidInput("reason", "moderation.profile.flag.choose");
        }
        report.accept(reason.getValue(), note.getValue());
        Toast.done(texts().get("moderation.profile.flag.done"));
    }
}
