package org.coresponderalliance.continuum.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.coresponderalliance.continuum.base.AfterCommit;
import org.coresponderalliance.continuum.base.Utc;
import org.coresponderalliance.continuum.shell.LiveUpdates;
import org.coresponderalliance.continuum.shell.PageChanges;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts notices into inboxes. Whether the recipient may see what it is about is asked here, and again on reading. */
@Service
class Notifications {

    /** By the order of ids, so that two replies that are told to the same members wait for each other instead of failing. */
    private static final String PUT = """
            insert into notification (member_id, kind, content, content_id, actor_id, times, note, created_at, read_at, open_key)
            select r.id, ?, ?, ?, ?, 1, ?, ?, ?, ? from json_table(?, '$[*]' columns (id bigint path '$')) r order by r.id
            on duplicate key update times = notification.times + 1, actor_id = values(actor_id), created_at = values(created_at)""";

    private final JdbcClient jdbc;
    private final Sights sights;
    private final NotificationMail mail;
    private final LiveUpdates live;
    private final PageChanges pages;
    private final Clock clock;

    Notifications(JdbcClient jdbc, Sights sights, NotificationMail mail, LiveUpdates live, PageChanges pages, Clock clock) {
        this.jdbc = jdbc;
        this.sights = sights;
        this.mail = mail;
        this.live = live;
        this.pages = pages;
        this.clock = clock;
    }

    /** Tells each recipient who may see what it is about, except the one who did it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void tell(Notice notice) {
        var told = put(notice, clock.instant(), false);
        told.forEach(recipient -> mail.about(notice, recipient));
        if (!told.isEmpty()) {
            AfterCommit.run(() -> told.forEach(recipient -> live.publish(new LiveUpdates.Hint("inbox/" + recipient, "notified", 0))));
        }
    }

    /** As {@link #tell}, of something in the past: neither mailed nor sent to open pages. */
    @Transactional(propagation = Propagation.MANDATORY)
    void tellQuietly(Notice notice, Instant at, boolean read) {
        put(notice, at, read);
    }

    /** One statement for all of them: a reply is told to everybody who follows the discussion. @return whom it was told */
    private List<Long> put(Notice notice, Instant at, boolean read) {
        var recipients = sights.seeing(notice).stream().filter(recipient -> !recipient.equals(notice.actorId())).sorted().toList();
        if (!recipients.isEmpty()) {
            jdbc.sql(PUT).params(Arrays.asList(notice.kind().name(), notice.content() == null ? null : notice.content().name(),
                    notice.contentId(), notice.actorId(), notice.note(), Utc.timestamp(at), read ? Utc.timestamp(at) : null,
                    read ? null : notice.openKey(), recipients.toString())).update();
            recipients.forEach(pages::changedFor);
        }
        return recipients;
    }
}
