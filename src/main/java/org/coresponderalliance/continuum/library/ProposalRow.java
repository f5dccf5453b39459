package org.coresponderalliance.continuum.library;

import java.time.Instant;
import org.coresponderalliance.continuum.member.Byline;
import org.jspecify.annotations.Nullable;

/**
 * A proposal, as those see it who decide on it or made it.
 *
 * @param title   of the discussion
 * @param url     of the discussion
 * @param replies how many replies it has
 * @param why     in the member's words
 * @param reason  why it was declined; empty otherwise
 * @param article the article it became; null where there is none that the viewer sees
 */
public record ProposalRow(long id, long discussionId, String title, String url, int replies, Byline by, String why, ProposalState state,
                          String reason, @Nullable Long article, Instant at) {}
