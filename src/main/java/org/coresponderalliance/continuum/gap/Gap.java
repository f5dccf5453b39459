package org.coresponderalliance.continuum.gap;

import java.time.Instant;
import java.util.List;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.member.Byline;
import org.jspecify.annotations.Nullable;

/**
 * A gap as curators see it.
 *
 * @param title     the words, or the question's title as it is now
 * @param rank      how much it matters and why
 * @param sources   what it was found by, and what was merged into it
 * @param claimedBy who works on it; null where nobody does
 * @param article   what is to close it, or has; null where nothing is
 * @param reason    why it was dismissed; empty where it was not
 * @param mine      whether the viewer may give it up
 */
public record Gap(long id, String title, GapOrigin origin, State state, GapRank rank, List<Source> sources, @Nullable Byline claimedBy, @Nullable Instant claimedAt,
                  @Nullable Answer article, String reason, Instant openedAt, boolean mine) {

    /**
     * What a gap was found by.
     *
     * @param gapId  number of the gap
     * @param url    where the question stands, or a search in these words
     * @param merged whether it was merged into this one
     */
    public record Source(long gapId, String title, GapOrigin origin, String url, boolean merged) {}

    /** An article. @param url where it is read, or written as long as it is a draft */
    public record Answer(long id, String title, String url, boolean published) {}

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isClaimed() {
        return state == State.CLAIMED;
    }

    public boolean isDone() {
        return state == State.CLOSED || state == State.DISMISSED;
    }
}
