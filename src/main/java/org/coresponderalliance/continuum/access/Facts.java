package org.coresponderalliance.continuum.access;

import java.util.Set;
import org.coresponderalliance.continuum.access.Content.State;
import org.jspecify.annotations.Nullable;

/**
 * What the rules need to know of one thing.
 *
 * @param content     its kind
 * @param state       its state
 * @param audience    for whom it is meant; a post has its discussion's, a discussion its category's
 * @param group       the group's id where the audience is one group
 * @param author      id of the member who wrote or owns it; null where nobody does
 * @param parent      state of the discussion that a post stands in; null for all else
 * @param parentAuthor author of that discussion
 * @param reviewers ids of the members asked to review an article, or of the one who answers for a challenge; empty for all else
 */
public record Facts(Content content, State state, Audience audience, @Nullable Long group, @Nullable Long author,
                    @Nullable State parent, @Nullable Long parentAuthor, Set<Long> reviewers) {

    /** A thing that stands in no other and has no reviewers. */
    public static Facts of(Content content, State state, Audience audience, @Nullable Long group, @Nullable Long author) {
        return new Facts(content, state, audience, group, author, null, null, Set.of());
    }

    /** A post, with what must be known of its discussion. */
    public static Facts post(State state, long author, Facts discussion) {
        return new Facts(Content.POST, state, discussion.audience(), discussion.group(), author,
                discussion.state(), discussion.author(), Set.of());
    }

    /** A member, where it does not matter whether their account is open, as with what somebody may do to any member. */
    public static Facts member(long id) {
        return of(Content.MEMBER, State.ACTIVE, Audience.MEMBERS, null, id);
    }

    public Facts withReviewers(Set<Long> ids) {
        return new Facts(content, state, audience, group, author, parent, parentAuthor, Set.copyOf(ids));
    }
}
