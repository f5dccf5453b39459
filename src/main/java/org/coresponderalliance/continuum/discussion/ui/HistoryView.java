package org.coresponderalliance.continuum.discussion.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;

/** The history of a post: to be read only. */
@Route(value = "discussions/:id([0-9]+)/posts/:number([0-9]+)/history", layout = ShellLayout.class)
@PermitAll
class HistoryView extends PageView {

    HistoryView(Needs needs) {
        super(needs);
    }

    @Override
    protected void act(PageAction action) {}
}
