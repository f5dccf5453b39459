package org.coresponderalliance.continuum.search.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;

/** The search page inside the application. It works by links alone, so there is nothing to do here. */
@Route(value = "search", layout = ShellLayout.class)
@PermitAll
class SearchView extends PageView {

    SearchView(Needs needs) {
        super(needs);
    }

    @Override
    protected void act(PageAction action) {}
}
