package org.coresponderalliance.continuum.discussion;

import java.time.Instant;
import java.util.Set;

/** The text of a post changed. @param newlyMentioned ids of the members whom the text names now and did not before */
public record PostEdited(long discussionId, long postId, int number, long editorId, Set<Long> newlyMentioned, Instant at) {}
