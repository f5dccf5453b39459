package org.coresponderalliance.continuum.notification;

import java.util.Set;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.springframework.stereotype.Service;

/**
 * Puts what has happened at some time into inboxes: for the sample community, or after an import from elsewhere. As always, a
 * member is told only of what they may see. Nobody is mailed.
 */
@Service
public class InboxImport {

    private final Notifications notifications;

    InboxImport(Notifications notifications) {
        this.notifications = notifications;
    }

    @RetriedTransaction
    public void add(ImportedEntry entry) {
        var notice = Notice.about(entry.content(), entry.contentId(), entry.kind(), entry.actorId(), Set.of(entry.recipient()));
        notifications.tellQuietly(notice.bundled(entry.bundle()), entry.at(), entry.read());
    }
}
