package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;

/** The library. */
@Route(value = "library", layout = ShellLayout.class)
@AnonymousAllowed
class LibraryView extends PageView {

    private final transient Services services;

    LibraryView(Needs needs, Services services) {
        super(needs);
        this.services = services;
    }

    @Override
    protected void act(PageAction action) {
        if (action.name().equals("start")) {
            StartDialog.open(needs(), services, location().getPath().equals("guidance"));
        }
    }
}
