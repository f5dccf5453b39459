package org.coresponderalliance.continuum.discussion.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** The viewer's bookmarks. */
@Route(value = "bookmarks", layout = ShellLayout.class)
@PermitAll
class BookmarksView extends PageView {

    private final transient Deeds deeds;

    BookmarksView(Needs needs, Deeds deeds) {
        super(needs);
        this.deeds = deeds;
    }

    @Override
    protected void act(PageAction action) {
        if (action.name().equals("remove-bookmark")) {
            mark(action.number("discussion"), (int) action.number("number"), false);
            Toast.undoable(needs().texts().get("discussion.bookmarks.removed"), needs().texts().get("discussion.undo"),
                    () -> mark(action.number("discussion"), (int) action.number("number"), true));
        }
    }

    private void mark(long discussion, int number, boolean on) {
        deeds.marks().bookmark(needs().viewers().member(), discussion, number, on);
        refresh();
    }
}
