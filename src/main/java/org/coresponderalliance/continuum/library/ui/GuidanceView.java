package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;

/** What the association itself says: guidance alone. */
@Route(value = "guidance", layout = ShellLayout.class)
@AnonymousAllowed
class GuidanceView extends LibraryView {

    GuidanceView(Needs needs, Services services) {
        super(needs, services);
    }
}
