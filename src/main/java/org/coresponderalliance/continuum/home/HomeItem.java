package org.coresponderalliance.continuum.home;

import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.shell.NavigationItem;
import org.springframework.stereotype.Component;

/** Home in the navigation. */
@Component
class HomeItem implements NavigationItem {

    @Override
    public String key() {
        return "home";
    }

    @Override
    public String url() {
        return "/";
    }

    @Override
    public String icon() {
        return "home";
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public boolean shownTo(Viewer viewer) {
        return true;
    }
}
