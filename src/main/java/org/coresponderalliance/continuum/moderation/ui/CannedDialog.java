package org.coresponderalliance.continuum.moderation.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.function.Consumer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.moderation.CannedText;
import org.coresponderalliance.continuum.moderation.Decision;

/** One of the texts that moderators send often. */
final class CannedDialog extends FormDialog {

    private final transient CannedText before;
    private final TextField title;
    private final Select<Decision> decision = new Select<>();
    private final TextArea text;
    private final transient Consumer<CannedText> save;

    CannedDialog(CannedText before, Texts texts, Consumer<CannedText> save) {
        super(texts, texts.get(before.id() == 0 ? "moderation.canned.add" : "moderation.canned.edit"), texts.get("moderation.save"), false);
        this.before = before;
        this.save = save;
        title = field("title", new TextField(texts.get("moderation.canned.name")));
        title.setMaxLength(80);
        title.setValue(before.title());
        decision.setLabel(texts.get("moderation.canned.decision"));
        decision.setItems(Arrays.stream(Decision.values()).filter(one -> one != Decision.SETTLED).toList());
        decision.setItemLabelGenerator(one -> texts.get(one == null ? "moderation.canned.any" : "moderation.do." + one));
        decision.setEmptySelectionAllowed(true);
        decision.setEmptySelectionCaption(texts.get("moderation.canned.any"));
        decision.setValue(before.decision());
        field("decision", decision);
        text = field("text", new TextArea(texts.get("moderation.canned.text")));
        text.setMaxLength(4000);
        text.setMinRows(6);
        text.setValue(before.text());
    }

    @Override
    void submit() {
        save.accept(new CannedText(before.id(), title.getValue(), decision.getValue(), text.getValue(), before.version()));
    }
}
