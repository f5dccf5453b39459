package org.coresponderalliance.continuum.notification;

import java.util.Set;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.savedsearch.SavedSearchFound;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** That a saved search found something new, told to its member. What it found is read when it is shown. */
@Component
class SavedSearchNews {

    private final Notifications notifications;

    SavedSearchNews(Notifications notifications) {
        this.notifications = notifications;
    }

    /** Again and again of one search is one line while unread. */
    @ApplicationModuleListener
    void on(SavedSearchFound found) {
        notifications.tell(Notice.about(Content.SAVED_SEARCH, found.savedSearchId(), NotificationKind.SAVED_SEARCH_FOUND, null, Set.of(found.memberId())));
    }
}
