package org.coresponderalliance.continuum.member.ui;

import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.shell.NavigationItem;
import org.springframework.stereotype.Component;

/** The way to the directory, for members. */
@Component
class MembersNavigation implements NavigationItem {

    @Override
    public String key() {
        return "members";
    }

    @Override
    public String url() {
        return DirectoryQuery.PATH;
    }

    @Override
    public String icon() {
        return "members";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean shownTo(Viewer viewer) {
        return !viewer.isGuest();
    }
}
