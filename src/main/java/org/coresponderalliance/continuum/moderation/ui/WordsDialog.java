package org.coresponderalliance.continuum.moderation.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.coresponderalliance.continuum.base.Texts;

/** One field for some words; its texts stand in the bundle under one key. */
final class WordsDialog extends FormDialog {

    private final TextArea words;
    private final transient Consumer<String> done;

    WordsDialog(String key, String field, Texts texts, Consumer<String> done) {
        super(texts, texts.get(key), texts.get(key + ".do"), false);
        this.done = done;
        explain(texts.get(key + ".what"));
        words = field(field, new TextArea(texts.get(key + ".label")));
        words.setMaxLength(2000);
        words.setMinRows(4);
        words.setRequiredIndicatorVisible(true);
    }

    @Override
    void submit() {
        done.accept(words.getValue());
    }
}
