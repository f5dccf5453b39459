package org.coresponderalliance.continuum.notification;

import org.coresponderalliance.continuum.privacy.Redactable;
import org.coresponderalliance.continuum.privacy.Redaction;
import org.coresponderalliance.continuum.privacy.Redaction.Table;
import org.coresponderalliance.continuum.privacy.Redaction.Where;
import org.springframework.stereotype.Component;

/** What moderators and reviewers wrote to somebody; titles are not kept here. */
@Component
class NotificationRedaction implements Redactable {

    @Override
    public void redact(Redaction redaction) {
        redaction.plain(Where.NOTIFICATIONS, Table.of("notification", "id"), "note");
    }
}
