package org.coresponderalliance.continuum.gap.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.coresponderalliance.continuum.gap.Wishes;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;
import org.coresponderalliance.continuum.shell.ui.Toast;

/** What a member wants to be told of, to be taken back. */
@Route(value = "gaps/wanted", layout = ShellLayout.class)
@PermitAll
class WantedView extends PageView {

    private final transient Wishes wishes;

    WantedView(Needs needs, Wishes wishes) {
        super(needs);
        this.wishes = wishes;
    }

    @Override
    protected void act(PageAction action) {
        if (action.name().equals("tell-me-no-more")) {
            var viewer = needs().viewers().member();
            var query = action.text("query");
            wishes.takeBack(viewer, query);
            refresh();
            Toast.undoable(needs().texts().get("gap.wish.takenBack"), needs().texts().get("gap.undo"), () -> {
                wishes.wish(viewer, query);
                refresh();
            });
        }
    }
}
