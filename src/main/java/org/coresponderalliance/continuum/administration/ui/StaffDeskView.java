package org.coresponderalliance.continuum.administration.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;

/** The staff's desk; it is only read. Who may is asked where it is made. */
@Route(value = "staff-desk", layout = ShellLayout.class)
@PermitAll
class StaffDeskView extends PageView {

    StaffDeskView(Needs needs) {
        super(needs);
    }

    @Override
    protected void act(PageAction action) {
        throw new NotFound();
    }
}
