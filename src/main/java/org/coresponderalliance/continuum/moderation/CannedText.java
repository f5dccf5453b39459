package org.coresponderalliance.continuum.moderation;

import org.jspecify.annotations.Nullable;

/**
 * A text that moderators send often.
 *
 * @param title    how moderators find it, at most 80 characters
 * @param decision the decision that it goes with; null for any
 * @param text     what the author is told, at most 4,000 characters
 * @param version  raised by each edit
 */
public record CannedText(long id, String title, @Nullable Decision decision, String text, int version) {}
