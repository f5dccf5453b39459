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

    LibraryView(Needs needs) {
        super(needs);
    }

    @Override
    protected void act(PageAction action) {
        // Everything here is a link.
    }

}
