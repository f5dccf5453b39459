package org.coresponderalliance.continuum.member.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.coresponderalliance.continuum.shell.ui.PageAction;
import org.coresponderalliance.continuum.shell.ui.PageView;
import org.coresponderalliance.continuum.shell.ui.ShellLayout;

/** The directory. What it is narrowed by are links; the search within it keeps them. */
@Route(value = "members", layout = ShellLayout.class)
@PermitAll
class DirectoryView extends PageView {

    private final transient DirectoryFacets facets;

    DirectoryView(Needs needs, DirectoryFacets facets) {
        super(needs);
        this.facets = facets;
    }

    @Override
    protected void act(PageAction action) {
        if (action.name().equals("find")) {
            var filter = DirectoryQuery.filter(name -> facets.current(name, location().getQueryParameters().getParameters(name)), facets.all());
            var url = new Location(DirectoryQuery.url(filter.withText(action.text("q"))).substring(1));
            UI.getCurrent().navigate(url.getPath(), url.getQueryParameters());
        }
    }
}
