package org.coresponderalliance.continuum.base;

import org.jspecify.annotations.Nullable;

/** Somebody else changed the thing meanwhile. Carries their text where there is one, so that neither is lost. */
public final class Conflict extends CommunityException {

    private final @Nullable String theirs;

    public Conflict(Message text, @Nullable String theirs) {
        super(text);
        this.theirs = theirs;
    }

    /** What stands there now, to be shown beside what was typed; null where the change was not to a text. */
    public @Nullable String theirs() {
        return theirs;
    }
}
