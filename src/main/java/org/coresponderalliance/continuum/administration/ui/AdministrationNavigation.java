package org.coresponderalliance.continuum.administration.ui;

import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.shell.NavigationItem;
import org.springframework.stereotype.Component;

/** The way to the administration, for staff. */
@Component
class AdministrationNavigation implements NavigationItem {

    @Override
    public String key() {
        return "administration";
    }

    @Override
    public String url() {
        return "/administration";
    }

    @Override
    public String icon() {
        return "administration";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public boolean care() {
        return true;
    }

    @Override
    public boolean shownTo(Viewer viewer) {
        return AccessRules.may(viewer, Action.SEE, Content.SETTING);
    }
}
