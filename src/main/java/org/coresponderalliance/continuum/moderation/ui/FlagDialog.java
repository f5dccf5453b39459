package org.coresponderalliance.continuum.moderation.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.moderation.ReviewQueue;
import org.coresponderalliance.continuum.moderation.ReviewQueue.FlagReason;
import org.coresponderalliance.continuum.moderation.Subject;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** Asks why something is reported to the moderators, and reports it. */
public final class FlagDialog extends FormDialog {

    private static final int NOTE = 1_000;

    private final RadioButtonGroup<FlagReason> reason;
    private final TextArea note;
    private final transient ReviewQueue queue;
    private final transient Viewer member;
    private final transient Subject subject;
    private final transient Runnable after;

    private FlagDialog(Texts texts, ReviewQueue queue, Viewer member, Subject subject, Runnable after) {
        super(texts, texts.get("moderation.report.title." + subject.kind()), texts.get("moderation.report.do"), false);
        this.queue = queue;
        this.member = member;
        this.subject = subject;
        this.after = after;
        explain(texts.get("moderation.report.about"));
        reason = field("reason", new RadioButtonGroup<>(texts.get("moderation.report.why")));
        reason.setItems(FlagReason.values());
        reason.setItemLabelGenerator(one -> texts.get("moderation.report.reason." + one));
        reason.getElement().getThemeList().add("vertical");
        note = field("note", new TextArea(texts.get("moderation.report.note")));
        note.setMaxLength(NOTE);
    }

    /** @param after what is done when it has been reported, and is hidden now if a client could be identified by it */
    public static void open(Texts texts, ReviewQueue queue, Viewer member, Subject subject, Runnable after) {
        new FlagDialog(texts, queue, member, subject, after).open();
    }

    @Override
    void submit() {
        if (reason.getValue() == null) {
            throw new InvalidInput("reason", "moderation.report.choose");
        }
        queue.flag(member, subject, reason.getValue(), note.getValue());
        var hidden = reason.getValue() == FlagReason.PRIVACY && subject.kind() != Subject.Kind.MEMBER;
        Toast.done(texts().get(hidden ? "moderation.report.hidden" : "moderation.report.done"));
        after.run();
    }
}
