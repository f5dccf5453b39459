package org.coresponderalliance.continuum.notification;

import java.time.Clock;
import java.time.Instant;
import org.coresponderalliance.continuum.base.AfterCommit;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.shell.LiveUpdates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts notices into inboxes. Whether the recipient may see what it is about is asked here, and again on reading. */
@Service
class Notifications {

    private final JdbcClient jdbc;
    private final Sights sights;
    private final NotificationMail mail;
    private final LiveUpdates live;
    private final Clock clock;

    Notifications(JdbcClient jdbc, Sights sights, NotificationMail mail, LiveUpdates live, Clock clock) {
        this.jdbc = jdbc;
        this.sights = sights;
        this.mail = mail;
        this.live = live;
        this.clock = clock;
    }

    /** Tells each recipient who may see what it is about, except the one who did it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void tell(Notice notice) {
        var now = clock.instant();
        for (var recipient : notice.recipients()) {
            if (!recipient.equals(notice.actorId()) && sights.sees(recipient, notice)) {
                put(notice, recipient, now, false);
                mail.about(notice, recipient);
                AfterCommit.run(() -> live.publish(new LiveUpdates.Hint("inbox/" + recipient, "notified", 0)));
            }
        }
    }

    /** As {@link #tell}, of something in the past: neither mailed nor sent to open pages. */
    @Transactional(propagation = Propagation.MANDATORY)
    void tellQuietly(Notice notice, Instant at, boolean read) {
        for (var recipient : notice.recipients()) {
            if (!recipient.equals(notice.actorId()) && sights.sees(recipient, notice)) {
                put(notice, recipient, at, read);
            }
        }
    }

    private void put(Notice notice, long recipient, Instant at, boolean read) {
        jdbc.sql("""
                        insert into notification (member_id, kind, content, content_id, actor_id, times, note, created_at, read_at, open_key)
                        values (?, ?, ?, ?, ?, 1, ?, ?, ?, ?)
                        on duplicate key update times = times + 1, actor_id = values(actor_id), created_at = values(created_at)""")
                .params(recipient, notice.kind().name(), notice.content() == null ? null : notice.content().name(), notice.contentId(),
                        notice.actorId(), notice.note(), Utc.timestamp(at), read ? Utc.timestamp(at) : null, read ? null : notice.openKey())
                .update();
    }
}
