package org.coresponderalliance.continuum.member;

import java.time.Instant;
import org.coresponderalliance.continuum.access.Content.State;
import org.jspecify.annotations.Nullable;

/**
 * A member as other members see them.
 *
 * @param text    without what is hidden from the viewer
 * @param aboutHidden whether moderators hid what the member says about themselves
 * @param program the team that they work in; null without one
 * @param joined  since when they are a member
 */
public record Profile(long memberId, Byline byline, State state, ProfileInput text, boolean aboutHidden, @Nullable Program program, Instant joined) {}
