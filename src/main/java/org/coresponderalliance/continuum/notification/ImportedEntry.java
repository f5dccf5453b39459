package org.coresponderalliance.continuum.notification;

import java.time.Instant;
import org.coresponderalliance.continuum.access.Content;
import org.jspecify.annotations.Nullable;

/**
 * An entry of an inbox that comes from elsewhere.
 *
 * @param recipient id of the member whose inbox it is
 * @param contentId id of the thing that it is about
 * @param actorId   who did it; null where that is not said
 * @param bundle    unread entries of a kind with the same one become one entry with a count, which leads to the first of them
 * @param at        when it happened
 * @param read      whether the member has opened it
 */
public record ImportedEntry(long recipient, NotificationKind kind, Content content, long contentId, @Nullable Long actorId, String bundle,
                            Instant at, boolean read) {}
