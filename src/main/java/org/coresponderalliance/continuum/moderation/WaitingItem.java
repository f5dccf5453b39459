package org.coresponderalliance.continuum.moderation;

import java.time.Instant;
import java.util.List;
import org.coresponderalliance.continuum.member.Byline;
import org.coresponderalliance.continuum.moderation.ReviewQueue.FlagReason;
import org.jspecify.annotations.Nullable;

/**
 * One thing in the queue.
 *
 * @param why     in words, why it was held; empty for other kinds
 * @param reasons why members reported it, each once
 * @param flags   how many members reported it
 * @param looker  the moderator who has it before them; null if nobody has
 * @param content what it is about
 */
public record WaitingItem(long id, ItemKind kind, Subject subject, boolean urgent, Instant openedAt, String why, List<FlagReason> reasons,
                          int flags, @Nullable Byline looker, ModeratedContent.Item content) {}
