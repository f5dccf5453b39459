package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.moderation.ReviewQueue;
import org.coresponderalliance.continuum.moderation.ReviewQueue.FlagReason;
import org.coresponderalliance.continuum.moderation.Subject;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** Asks why an article is reported. */
final class FlagDialog {

    private FlagDialog() {}

    static void open(Texts texts, ReviewQueue queue, Viewer member, long articleId, Runnable after) {
        var reasons = new RadioButtonGroup<FlagReason>(texts.get("library.flag.why"));
        reasons.setItems(FlagReason.values());
        reasons.setItemLabelGenerator(reason -> texts.get("library.flag.reason." + reason));
        reasons.getElement().getThemeList().add("vertical");
        var note = new TextArea(texts.get("library.flag.note"));
        note.setMaxLength(1_000);
        note.setWidthFull();
        new Dialogs(texts).open("library.flag", reasons, () -> {
            if (reasons.getValue() == null) {
                throw new InvalidInput("reason", "library.flag.choose");
            }
            queue.flag(member, new Subject(Subject.Kind.ARTICLE, articleId), reasons.getValue(), note.getValue());
            Toast.done(texts.get(reasons.getValue() == FlagReason.PRIVACY ? "library.flag.hidden" : "library.flag.done"));
            after.run();
        }, reasons, note);
    }
}
