package org.coresponderalliance.continuum.library;

import java.time.Instant;
import java.util.Set;

/** Somebody lets a review wait for longer than the setting allows. @param reviewers ids of those who were asked and have not decided */
public record ReviewWaits(long articleId, int number, Set<Long> reviewers, Instant at) {}
