package org.coresponderalliance.continuum.library;

import java.time.Instant;

/** A suggested wording was taken over, or declined. @param suggestedBy whose it was */
public record SuggestionDecided(long articleId, long thread, long suggestedBy, long by, boolean accepted, Instant at) {}
