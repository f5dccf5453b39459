package org.coresponderalliance.continuum.moderation.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.BiConsumer;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.moderation.CannedText;
import org.coresponderalliance.continuum.moderation.Decision;

/** Why it is decided so, for the log, and what the author is told: written for the occasion, or begun with a ready text. */
final class DecisionDialog extends FormDialog {

    private final TextArea reason;
    private final TextArea message;
    private final transient BiConsumer<String, String> decide;

    DecisionDialog(Decision decision, List<CannedText> ready, Texts texts, BiConsumer<String, String> decide) {
        super(texts, texts.get("moderation.dialog." + decision), texts.get("moderation.do." + decision), decision.takesAway() && decision != Decision.REWRITE);
        this.decide = decide;
        explain(texts.get("moderation.dialog." + decision + ".what"));
        reason = field("reason", area(texts.get("moderation.reason"), 2000));
        reason.setHelperText(texts.get("moderation.reason.help"));
        reason.setRequiredIndicatorVisible(decision.takesAway());
        if (!ready.isEmpty()) {
            field("ready", readyTexts(ready));
        }
        message = field("message", area(texts.get(decision == Decision.DECLINE || decision == Decision.APPROVE ? "moderation.message.applicant" : "moderation.message"), 4000));
        message.setRequiredIndicatorVisible(decision == Decision.REWRITE);
    }

    private Select<CannedText> readyTexts(List<CannedText> ready) {
        var select = new Select<CannedText>();
        select.setLabel(texts().get("moderation.ready"));
        select.setItems(ready);
        select.setItemLabelGenerator(CannedText::title);
        select.setEmptySelectionAllowed(false);
        select.addValueChangeListener(chosen -> insert(chosen.getValue()));
        return select;
    }

    private void insert(CannedText text) {
        var typed = message.getValue().strip();
        message.setValue(typed.isEmpty() ? text.text() : typed + "\n\n" + text.text());
        message.focus();
    }

    private static TextArea area(String label, int longest) {
        var area = new TextArea(label);
        area.setMaxLength(longest);
        area.setMinRows(3);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        return area;
    }

    @Override
    void submit() {
        decide.accept(reason.getValue(), message.getValue());
    }
}
