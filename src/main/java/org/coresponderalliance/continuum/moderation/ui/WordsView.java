package org.coresponderalliance.continuum.moderation.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.coresponderalliance.continuum.moderation.WatchedWord;
import org.coresponderalliance.continuum.moderation.WatchedWords;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;

/** Where staff choose the words that make a text wait. */
@Route(value = "moderation/words", layout = ShellLayout.class)
@RolesAllowed("STAFF")
class WordsView extends PageView {

    private final transient WatchedWords words;

    WordsView(Needs needs, WatchedWords words) {
        super(needs);
        this.words = words;
    }

    @Override
    protected void act(PageAction action) {
        var staff = needs().viewers().member();
        switch (action.name()) {
            case "add" -> words.add(action.text("word"), "EVERYBODY".equals(action.text("who")) ? WatchedWord.Who.EVERYBODY : WatchedWord.Who.NEW_MEMBERS, staff);
            case "remove" -> words.remove(action.number("id"), staff);
            default -> { }
        }
        refresh();
    }
}
