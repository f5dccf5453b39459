package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;

/** What is the viewer's own in the library. */
@Route(value = "library/yours", layout = ShellLayout.class)
@PermitAll
class YoursView extends PageView {

    private final transient Services services;

    YoursView(Needs needs, Services services) {
        super(needs);
        this.services = services;
    }

    @Override
    protected void act(PageAction action) {
        if (action.name().equals("start")) {
            StartDialog.open(needs(), services, false);
        }
    }
}
