package org.coresponderalliance.continuum.discussion;

import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.access.Viewer;
import org.jspecify.annotations.Nullable;

/** What must be known of a discussion to say what may be done with a post in it. */
public interface Surroundings {

    /** For one post that is read without all else about its discussion. */
    record Few(Kind kind, boolean locked, @Nullable Integer accepted, Facts facts) implements Surroundings {}

    Kind kind();

    boolean locked();

    /** Number of the accepted answer; null where there is none. */
    @Nullable Integer accepted();

    Facts facts();

    /** Whether it is not locked, or not for this viewer. What else a reply takes, the rules say. */
    default boolean takesReplies(Viewer viewer) {
        return Locking.open(locked(), facts(), viewer);
    }
}
