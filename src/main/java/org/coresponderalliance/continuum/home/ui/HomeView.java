package org.coresponderalliance.continuum.home.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;

/** The page for members inside the application; it is only read. */
@Route(value = "", layout = ShellLayout.class)
@PermitAll
class HomeView extends PageView {

    HomeView(Needs needs) {
        super(needs);
    }

    @Override
    protected void act(PageAction action) {
        // Nothing on this page asks for an answer.
    }
}
