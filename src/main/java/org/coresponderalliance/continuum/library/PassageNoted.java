package org.coresponderalliance.continuum.library;

import java.time.Instant;
import java.util.Set;

/** Somebody said something to a passage. @param to whom it concerns: the article's owner and those who spoke before @param suggests whether another wording is suggested */
public record PassageNoted(long articleId, long thread, long by, Set<Long> to, boolean suggests, Instant at) {}
