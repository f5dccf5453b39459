package org.coresponderalliance.continuum.gap;

import java.time.Instant;
import java.util.Set;
import org.coresponderalliance.continuum.access.Content.State;
import org.jspecify.annotations.Nullable;

/**
 * A gap as it is taken over.
 *
 * @param title        the words; of a question its title
 * @param discussionId the question; null where it is none
 * @param byHand       whether somebody opened it; else it was found by searches
 * @param claimedBy    who works on it, of one in the state CLAIMED; null for others
 * @param articleId    what closed it, or is to; null where nothing is
 * @param reason       why it was dismissed; empty where it was not
 * @param wishers      members who want to be told of it
 */
public record ImportedGap(String title, @Nullable Long discussionId, boolean byHand, State state, @Nullable Long claimedBy, @Nullable Long articleId, String reason,
                          Instant openedAt, Set<Long> wishers) {}
