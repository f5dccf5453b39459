package org.coresponderalliance.continuum.discussion.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;

/** The lists of discussions. All that can be chosen there is a link. */
@Route(value = "discussions", layout = ShellLayout.class)
@RouteAlias(value = "categories/:slug", layout = ShellLayout.class)
@PermitAll
class DiscussionsView extends PageView {

    private final transient Deeds deeds;

    DiscussionsView(Needs needs, Deeds deeds) {
        super(needs);
        this.deeds = deeds;
    }

    @Override
    protected void act(PageAction action) {
        if (action.name().equals("read-all")) {
            deeds.reading().readAll(needs().viewers().member());
            refresh();
        }
    }
}
