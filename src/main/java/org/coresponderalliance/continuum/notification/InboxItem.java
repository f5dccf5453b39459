package org.coresponderalliance.continuum.notification;

import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.shell.NavigationItem;
import org.springframework.stereotype.Component;

/** The bell at the top and the inbox at the foot of a phone. */
@Component
class InboxItem implements NavigationItem {

    private final Inbox inbox;

    InboxItem(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public String key() {
        return "inbox";
    }

    @Override
    public String url() {
        return "/inbox";
    }

    @Override
    public String icon() {
        return "inbox";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public boolean shownTo(Viewer viewer) {
        return !viewer.isGuest();
    }

    @Override
    public int count(Viewer viewer) {
        return inbox.unread(viewer);
    }
}
