package org.coresponderalliance.continuum.moderation.ui;

import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.moderation.ModerationLinks;
import org.coresponderalliance.continuum.moderation.ReviewQueries;
import org.coresponderalliance.continuum.shell.NavigationItem;
import org.springframework.stereotype.Component;

/** The way to the queue, with how much waits there. */
@Component
class ModerationNavigation implements NavigationItem {

    private final ReviewQueries queries;

    ModerationNavigation(ReviewQueries queries) {
        this.queries = queries;
    }

    @Override
    public String key() {
        return "moderation";
    }

    @Override
    public String url() {
        return ModerationLinks.QUEUE;
    }

    @Override
    public String icon() {
        return "moderation";
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public boolean care() {
        return true;
    }

    @Override
    public boolean shownTo(Viewer viewer) {
        return AccessRules.may(viewer, Action.DECIDE, Content.REVIEW_ITEM);
    }

    @Override
    public int count(Viewer viewer) {
        return queries.count(viewer);
    }
}
