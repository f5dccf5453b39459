package org.coresponderalliance.continuum.library;

import java.time.Instant;

/** A member proposed a discussion as best practice. */
public record ProposalMade(long proposalId, long discussionId, long by, Instant at) {}
