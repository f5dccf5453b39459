package org.coresponderalliance.continuum.moderation;

import java.time.Instant;
import org.coresponderalliance.continuum.member.Byline;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was decided.
 *
 * @param decidedBy null where the matter ended elsewhere
 * @param reason    why, in the moderator's words
 * @param message   what the author was told
 * @param title     of the content; empty if it is gone
 * @param url       where it stands; empty if it is gone
 */
public record DecidedItem(long id, ItemKind kind, Subject subject, Decision decision, @Nullable Byline decidedBy, Instant decidedAt,
                          String reason, String message, String title, String url) {}
