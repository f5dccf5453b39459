package org.coresponderalliance.continuum.library.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;

/** An article, or one of its revisions. */
@Route(value = "library/:id([0-9]+)/:slug?", layout = ShellLayout.class)
@RouteAlias(value = "library/:id([0-9]+)/:slug/revisions/:number([0-9]+)", layout = ShellLayout.class)
@AnonymousAllowed
class ArticleView extends PageView {

    ArticleView(Needs needs) {
        super(needs);
    }

    @Override
    protected void act(PageAction action) {
        switch (action.name()) {
            default -> { }
        }
    }
}
