package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;

/** The history of an article. */
@Route(value = "library/:id([0-9]+)/:slug/history", layout = ShellLayout.class)
@AnonymousAllowed
class HistoryView extends PageView {

    HistoryView(Needs needs) {
        super(needs);
    }

    @Override
    protected void act(PageAction action) {
        if (action.name().equals("compare")) {
            UI.getCurrent().navigate(location().getPath(), QueryParameters.of("from", action.text("from")).merging("to", action.text("to")));
        }
    }
}
