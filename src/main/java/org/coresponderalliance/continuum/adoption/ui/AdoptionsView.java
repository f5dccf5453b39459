package org.coresponderalliance.continuum.adoption.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;

/** What programs do with an article. */
@Route(value = "library/:id([0-9]+)/:slug/adoptions", layout = ShellLayout.class)
@PermitAll
class AdoptionsView extends PageView {

    AdoptionsView(Needs needs) {
        super(needs);
    }

    /** What can be done to a record stands on its own page. */
    @Override
    protected void act(PageAction action) {
        // Nothing can be done here but read.
    }
}
