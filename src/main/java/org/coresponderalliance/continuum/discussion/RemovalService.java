package org.coresponderalliance.continuum.discussion;

import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.Act;
import org.coresponderalliance.continuum.audit.AuditLog;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.coresponderalliance.continuum.moderation.ReviewQueue;
import org.springframework.stereotype.Service;

/**
 * Deletes, hides and restores. Nothing is lost by it. What its author deletes, its author can restore; what a moderator
 * takes away from somebody else is hidden, so that only moderators bring it back. Number 1 stands for the discussion.
 */
@Service
public class RemovalService {

    private final Discussions discussions;
    private final Posts posts;
    private final Removal removal;
    private final Inputs inputs;
    private final ReviewQueue queue;
    private final AuditLog audit;

    RemovalService(Discussions discussions, Posts posts, Removal removal, Inputs inputs, ReviewQueue queue, AuditLog audit) {
        this.discussions = discussions;
        this.posts = posts;
        this.removal = removal;
        this.inputs = inputs;
        this.queue = queue;
        this.audit = audit;
    }

    /** Deletes a post of one's own, or as a moderator hides somebody else's. @param reason for the audit log, may be empty */
    @RetriedTransaction
    public void delete(Viewer viewer, long discussionId, int number, String reason) {
        change(viewer, discussionId, number, Action.DELETE, State.DELETED, reason);
    }

    /** Hides a post from all but moderators. */
    @RetriedTransaction
    public void hide(Viewer viewer, long discussionId, int number, String reason) {
        change(viewer, discussionId, number, Action.HIDE, State.HIDDEN, reason);
    }

    /** Publishes what was deleted, hidden or held. */
    @RetriedTransaction
    public void restore(Viewer viewer, long discussionId, int number, String reason) {
        change(viewer, discussionId, number, Action.RESTORE, State.PUBLISHED, reason);
    }

    private void change(Viewer viewer, long discussionId, int number, Action action, State state, String typedReason) {
        var reason = inputs.reason(typedReason);
        var discussion = discussions.lock(discussionId).orElseThrow(NotFound::new);
        if (number == 1) {
            Permit.require(viewer, action, discussion.facts());
            change(viewer, discussion, state, reason);
        } else {
            var post = posts.find(discussionId, number).orElseThrow(NotFound::new);
            Permit.require(viewer, action, post.facts());
            change(viewer, post, state, reason);
        }
    }

    private void change(Viewer viewer, Discussion discussion, State wanted, String reason) {
        var own = viewer.is(discussion.authorId());
        var state = wanted == State.DELETED && !own ? State.HIDDEN : wanted;
        var changed = removal.become(discussion, state, viewer.id());
        if (changed) {
            queue.settled(Writing.subject(discussion));
            if (!own || state == State.HIDDEN) {
                audit.record(Act.of(viewer.id(), "discussion." + word(state), "discussion", discussion.id(), reason));
            }
        }
    }

    private void change(Viewer viewer, Post post, State wanted, String reason) {
        var own = viewer.is(post.authorId());
        var state = wanted == State.DELETED && !own ? State.HIDDEN : wanted;
        var changed = removal.become(post, state, viewer.id());
        if (changed) {
            queue.settled(Writing.subject(post));
            if (!own || state == State.HIDDEN) {
                audit.record(Act.of(viewer.id(), "post." + word(state), "post", post.id(), reason)
                        .with("discussion", post.discussion().id()).with("number", post.number()));
            }
        }
    }

    private static String word(State state) {
        return switch (state) {
            case PUBLISHED -> "restored";
            case DELETED -> "deleted";
            default -> "hidden";
        };
    }
}
