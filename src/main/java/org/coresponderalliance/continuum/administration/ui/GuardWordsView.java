package org.coresponderalliance.continuum.administration.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.privacy.GuardWord;
import org.coresponderalliance.continuum.privacy.GuardWord.Purpose;
import org.coresponderalliance.continuum.privacy.GuardWords;
import org.coresponderalliance.continuum.shell.ui.AdministrationLayout;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** The words and phrases that the privacy guard always finds, and those in which it finds no names. */
@Route(value = GuardWordsView.PATH, layout = AdministrationLayout.class)
@RolesAllowed("STAFF")
class GuardWordsView extends AdministrationView {

    static final String PATH = GuardView.PATH + "/words";

    /** @param by name of who added it */
    record Row(long id, String word, String by, Instant at) {}

    /** @param name of the list, for its texts and actions */
    record Words(String name, List<Row> rows) {}

    private final transient GuardWords words;
    private final transient MemberDirectory people;

    GuardWordsView(GuardWords words, MemberDirectory people, Needs needs) {
        super("guard-words", needs);
        this.words = words;
        this.people = people;
    }

    @Override
    Map<String, ?> model() {
        var all = words.all(viewer());
        return Map.of("lists", List.of(new Words("find", rows(all, Purpose.FIND)), new Words("ignore", rows(all, Purpose.IGNORE))));
    }

    @Override
    void act(PageAction action) {
        switch (action.name()) {
            case "add-find" -> add(action.text("word"), Purpose.FIND);
            case "add-ignore" -> add(action.text("word"), Purpose.IGNORE);
            case "remove" -> remove(action.number("id"));
            default -> throw new NotFound();
        }
    }

    private void add(String word, Purpose purpose) {
        words.add(word, purpose, viewer());
        done("administration.guard-words.added", word.strip());
    }

    private void remove(long id) {
        var gone = words.all(viewer()).stream().filter(word -> word.id() == id).findFirst().orElseThrow(NotFound::new);
        words.remove(id, viewer());
        refresh();
        Toast.undoable(text("administration.guard-words.removed", gone.word()), text("administration.undo"), () -> add(gone.word(), gone.purpose()));
    }

    private List<Row> rows(List<GuardWord> all, Purpose purpose) {
        var names = people.bylines(all.stream().map(GuardWord::addedBy).collect(Collectors.toSet()));
        return all.stream().filter(word -> word.purpose() == purpose).map(word -> new Row(word.id(), word.word(), names.get(word.addedBy()).name(), word.addedAt())).toList();
    }
}
