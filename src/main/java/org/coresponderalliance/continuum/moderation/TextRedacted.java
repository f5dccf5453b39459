package org.coresponderalliance.continuum.moderation;

import java.time.Instant;

/** A text was taken out of all that is kept. Says nothing of which one. */
public record TextRedacted(Instant at) {}
