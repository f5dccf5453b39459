package org.coresponderalliance.continuum.notification;

import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.gap.GapClosed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** That there is an answer now, told to all who wait for it and may read it. */
@Component
class GapNews {

    private final Notifications notifications;

    GapNews(Notifications notifications) {
        this.notifications = notifications;
    }

    /** Several gaps that one article closes are one line. */
    @ApplicationModuleListener
    void on(GapClosed closed) {
        notifications.tell(Notice.about(Content.ARTICLE, closed.articleId(), NotificationKind.GAP_CLOSED, closed.by(), closed.waiting()));
    }
}
