package org.coresponderalliance.continuum.library;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A moderator took a proposal up, which made an article, or declined it. */
public record ProposalDecided(long proposalId, long discussionId, long proposedBy, @Nullable Long articleId, Instant at) {}
