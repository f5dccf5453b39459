package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.Serializable;
import java.util.function.LongSupplier;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.library.PassageNoteQueries;
import org.coresponderalliance.continuum.library.PassageNoteService;
import org.coresponderalliance.continuum.library.PassageNoteService.Remark;
import org.coresponderalliance.continuum.library.ReviewedPassage;
import org.coresponderalliance.continuum.privacy.ui.ConcernDialog;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** What reviewers and authors do about passages, on the page of a review. */
@org.springframework.stereotype.Component
class PassageTalk {

    private static final int WORDS = 2_000;
    private static final int REASON = 1_000;
    /** The words that are marked where the button stands; what is marked elsewhere is not meant. */
    private static final String SELECTED = """
            const chosen = getSelection(), at = document.getElementById('p' + $0);
            return chosen && at && chosen.rangeCount && at.contains(chosen.getRangeAt(0).commonAncestorContainer) ? String(chosen).trim().slice(0, 1000) : ''""";

    private final PassageNoteService notes;
    private final PassageNoteQueries queries;
    private final ConcernDialog concerns;

    PassageTalk(PassageNoteService notes, PassageNoteQueries queries, ConcernDialog concerns) {
        this.notes = notes;
        this.queries = queries;
        this.concerns = concerns;
    }

    /** Where it happens. @param done shows the page anew */
    record Place(PageView.Needs needs, LongSupplier article, Runnable done) implements Serializable {

        Viewer viewer() {
            return needs.viewers().member();
        }

        String text(String key, Object... values) {
            return needs.texts().get(key, values);
        }

        long id() {
            return article.getAsLong();
        }

        void done(String key) {
            Toast.done(text(key));
            done.run();
        }
    }

    void act(PageAction action, Place place) {
        var id = action.number("id");
        switch (action.name()) {
            case "note", "suggest" -> begin(action, place);
            case "reply" -> reply(id, place);
            case "accept" -> concerns.ask(answers -> {
                notes.accept(place.viewer(), place.id(), id, answers);
                place.done("library.note.accepted.done");
            }, () -> UI.getCurrent().navigate("library/" + place.id() + "/edit"));
            case "decline" -> decline(id, place);
            case "resolve" -> {
                notes.resolve(place.viewer(), place.id(), id);
                place.done("library.note.resolved.done");
            }
            case "reopen" -> {
                notes.reopen(place.viewer(), place.id(), id);
                place.done("library.note.reopened.done");
            }
            default -> { }
        }
    }

    private void begin(PageAction action, Place place) {
        var passages = queries.text(place.id(), place.viewer()).passages();
        var index = (int) action.number("index");
        if (index >= passages.size()) {
            place.done().run();
            return;
        }
        var passage = passages.get(index).passage();
        var number = (int) action.number("number");
        if (action.name().equals("suggest")) {
            suggest(passage, number, place);
        } else {
            UI.getCurrent().getPage().executeJs(SELECTED, index).then(String.class, selected -> comment(passage, number, selected, place));
        }
    }

    private void comment(ReviewedPassage passage, int number, String selected, Place place) {
        var words = area(place.text("library.note.words"), WORDS);
        var quote = new Span(selected);
        quote.addClassName("quoted");
        new Dialogs(place.needs().texts()).guarded("library.note.commenting", words, concerns, answers -> {
            notes.begin(place.viewer(), place.id(), new Remark(number, passage.part(), passage.markdown(), selected, words.getValue(), ""), answers);
            place.done("library.note.said");
        }, selected.isEmpty() ? new Component[] {words} : new Component[] {new NativeLabel(place.text("library.note.selected")), quote, words});
    }

    private void suggest(ReviewedPassage passage, int number, Place place) {
        var wording = area(place.text("library.note.wording"), 20_000);
        wording.setValue(passage.markdown());
        var words = area(place.text("library.note.why"), WORDS);
        new Dialogs(place.needs().texts()).guarded("library.note.suggesting", wording, concerns, answers -> {
            notes.begin(place.viewer(), place.id(), new Remark(number, passage.part(), passage.markdown(), "", words.getValue(), wording.getValue()), answers);
            place.done("library.note.suggested");
        }, wording, words);
    }

    private void reply(long thread, Place place) {
        var words = area(place.text("library.note.words"), WORDS);
        new Dialogs(place.needs().texts()).guarded("library.note.answering", words, concerns, answers -> {
            notes.answer(place.viewer(), place.id(), thread, words.getValue(), answers);
            place.done("library.note.said");
        }, words);
    }

    private void decline(long suggestion, Place place) {
        var reason = area(place.text("library.dialog.reason"), REASON);
        new Dialogs(place.needs().texts()).guarded("library.note.declining", reason, concerns, answers -> {
            notes.decline(place.viewer(), place.id(), suggestion, reason.getValue(), answers);
            place.done("library.note.declined.done");
        }, reason);
    }

    private static TextArea area(String label, int longest) {
        var area = new TextArea(label);
        area.setMaxLength(longest);
        area.setWidthFull();
        area.setMinHeight("7rem");
        area.setMaxHeight("40vh");
        return area;
    }
}
