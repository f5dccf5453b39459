package org.coresponderalliance.continuum.moderation;

import java.time.Instant;
import org.coresponderalliance.continuum.member.Byline;

/** What a moderator noted about a member for the other moderators. */
public record ModeratorNote(long id, String text, Byline writtenBy, Instant at) {}
