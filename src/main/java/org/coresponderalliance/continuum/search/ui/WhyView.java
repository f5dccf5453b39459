package org.coresponderalliance.continuum.search.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;

/** Why a search has a hit, inside the application. There is nothing to do here. */
@Route(value = "search/why", layout = ShellLayout.class)
@PermitAll
class WhyView extends PageView {

    WhyView(Needs needs) {
        super(needs);
    }

    @Override
    protected void act(PageAction action) {}
}
