package org.coresponderalliance.continuum.administration.ui;

import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.shell.NavigationItem;
import org.springframework.stereotype.Component;

/** The way to the staff's desk. */
@Component
class StaffDeskNavigation implements NavigationItem {

    @Override
    public String key() {
        return "staffDesk";
    }

    @Override
    public String url() {
        return StaffDeskPages.URL;
    }

    @Override
    public String icon() {
        return "compare";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public boolean care() {
        return true;
    }

    @Override
    public boolean shownTo(Viewer viewer) {
        return AccessRules.may(viewer, Action.SEE, Content.OVERVIEW);
    }
}
