package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the editor has to tell: a draft that came back, somebody else's revision beside one's own text. */
final class EditorNotes extends Composite<Div> {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("MMM d, h:mm a", Locale.US);

    private final EditorParts parts;

    EditorNotes(EditorParts parts) {
        this.parts = parts;
    }

    void clear() {
        getContent().removeAll();
    }

    /** The draft came back. @param discard begins again from the last revision */
    void restored(Instant at, Runnable discard) {
        var note = new Div(new Paragraph(parts.text("library.edit.restored", AT.format(at.atZone(ZoneId.systemDefault())))),
                new Button(parts.text("library.edit.restored.discard"), click -> discard.run()));
        note.addClassNames("note", "plain");
        clear();
        getContent().add(note);
    }

    /**
     * Somebody saved a revision meanwhile: both texts stand beside each other.
     *
     * @param over makes the next saving put one's own text above theirs, after it was looked at
     */
    void conflict(String words, @Nullable String theirs, String mine, Runnable over) {
        var title = new H2(words);
        title.getElement().setAttribute("tabindex", "-1");
        var both = new Div(column("library.edit.theirs", theirs == null ? "" : theirs), column("library.edit.mine", mine));
        both.addClassName("two");
        var note = new Div(title, new Paragraph(parts.text("library.edit.conflict.help")), both,
                new Button(parts.text("library.edit.conflict.over"), click -> {
                    over.run();
                    clear();
                }));
        note.addClassNames("card", "attention", "pad", "stack");
        note.getElement().setAttribute("role", "alert");
        clear();
        getContent().add(note);
        title.getElement().callJsFunction("focus");
    }

    private Div column(String key, String text) {
        var shown = new Pre(text);
        shown.addClassName("compare");
        return new Div(new H3(parts.text(key)), shown);
    }
}
