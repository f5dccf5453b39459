package org.coresponderalliance.continuum.notification;

import java.time.Instant;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.member.Byline;
import org.jspecify.annotations.Nullable;

/**
 * One line of an inbox.
 *
 * @param times  how many alike it stands for
 * @param by     who did it; null where that is not said
 * @param title  of what it is about; empty where that may not be seen (any more) or where there is nothing
 * @param url    path that opens it; null where there is nothing to open
 * @param note   a text in somebody's words; may be empty
 * @param unread whether the member has not opened it yet
 */
public record InboxEntry(long id, NotificationKind kind, int times, @Nullable Byline by, String title, @Nullable String url, String note,
                         Instant at, boolean unread) {

    /** A row as it is stored. */
    record Row(long id, NotificationKind kind, @Nullable Content content, @Nullable Long contentId, @Nullable Long actorId, int times,
               String note, Instant at, boolean unread) {}
}
