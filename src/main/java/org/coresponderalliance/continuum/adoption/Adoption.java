package org.coresponderalliance.continuum.adoption;

import java.time.Instant;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.member.Byline;
import org.coresponderalliance.continuum.member.ProgramProfile;
import org.jspecify.annotations.Nullable;

/**
 * What a program does with an article, as one viewer sees it.
 *
 * @param number  of the entry that stands
 * @param by      who recorded it
 * @param fit     how like the viewer's program it is, and why; null for the viewer's own, and where the viewer has none
 * @param own     whether it is the viewer's program
 * @param mine    whether the viewer may change it and take it back
 * @param flaggable whether the viewer may report it
 */
public record Adoption(long id, long articleId, ProgramProfile program, int number, Byline by, AdoptionText text, Instant at, State state, @Nullable Fit fit,
                       boolean own, boolean mine, boolean flaggable) {

    /** Whether readers have it. */
    public boolean isShown() {
        return state == State.PUBLISHED;
    }

    public boolean isLike() {
        return fit != null && fit.isLike();
    }
}
