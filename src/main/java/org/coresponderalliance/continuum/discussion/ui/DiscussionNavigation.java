package org.coresponderalliance.continuum.discussion.ui;

import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.discussion.DiscussionQueries;
import org.coresponderalliance.continuum.shell.NavigationItem;
import org.springframework.stereotype.Component;

/** Discussions in the navigation, with the number of followed ones that have something new. */
@Component
class DiscussionNavigation implements NavigationItem {

    private final DiscussionQueries discussions;

    DiscussionNavigation(DiscussionQueries discussions) {
        this.discussions = discussions;
    }

    @Override
    public String key() {
        return "discussions";
    }

    @Override
    public String url() {
        return "/discussions";
    }

    @Override
    public String icon() {
        return "discussions";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean shownTo(Viewer viewer) {
        return true;
    }

    @Override
    public int count(Viewer viewer) {
        return discussions.unreadFollowed(viewer);
    }
}
