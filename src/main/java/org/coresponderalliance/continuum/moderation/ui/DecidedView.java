package org.coresponderalliance.continuum.moderation.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;

/** What was decided, for reading. */
@Route(value = "moderation/decided", layout = ShellLayout.class)
@RolesAllowed("MODERATOR")
class DecidedView extends PageView {

    DecidedView(Needs needs) {
        super(needs);
    }

    @Override
    protected void act(PageAction action) {
        // There is nothing to do here but read.
    }
}
