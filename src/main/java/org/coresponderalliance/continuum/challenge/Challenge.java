package org.coresponderalliance.continuum.challenge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.adoption.Adoption;
import org.coresponderalliance.continuum.library.RecommendationRef;
import org.coresponderalliance.continuum.member.Byline;
import org.jspecify.annotations.Nullable;

/**
 * A challenge as one viewer sees it.
 *
 * @param recommendation what is questioned, as it is now
 * @param revision       of the article whose wording is questioned
 * @param by             who opened it
 * @param adoption       what their program told of the article, if they point to it and the viewer sees it
 * @param owner          who has to decide
 * @param due            until when
 * @param overdue        whether that has passed and it is not decided
 * @param decided        null until it is
 * @param actions        what the viewer may do to it
 */
public record Challenge(long id, RecommendationRef recommendation, int revision, Byline by, ChallengeText text, @Nullable Adoption adoption, Instant openedAt, State state,
                        Byline owner, LocalDate due, boolean overdue, @Nullable Decided decided, Set<Action> actions) {

    public Challenge {
        actions = Set.copyOf(actions);
    }

    /** @param takenUpBy number of the revision that changed the recommendation; null where none has, or it was not to be changed */
    public record Decided(Resolution resolution, String reason, Byline by, Instant at, @Nullable Integer takenUpBy) {}

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean may(String action) {
        return actions.contains(Action.valueOf(action));
    }

    public String url() {
        return ChallengeLinks.challenge(id);
    }
}
