package org.coresponderalliance.continuum.discussion;

import java.time.Clock;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.Act;
import org.coresponderalliance.continuum.audit.AuditLog;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** What moderators do to a discussion as a whole, beside taking it away. Each act is in the audit log. */
@Service
public class CareService {

    private final Categories categories;
    private final Discussions discussions;
    private final Opening opening;
    private final Inputs inputs;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Hints hints;
    private final Clock clock;

    CareService(Categories categories, Discussions discussions, Opening opening, Inputs inputs, AuditLog audit,
                ApplicationEventPublisher events, Hints hints, Clock clock) {
        this.categories = categories;
        this.discussions = discussions;
        this.opening = opening;
        this.inputs = inputs;
        this.audit = audit;
        this.events = events;
        this.hints = hints;
        this.clock = clock;
    }

    /** Ends or reopens the conversation: only moderators reply to a locked discussion. */
    @RetriedTransaction
    public void lock(Viewer viewer, long id, boolean locked, String reason) {
        var discussion = required(viewer, Action.LOCK, id);
        if (discussion.locked() != locked) {
            discussion.lock(locked);
            done(viewer, discussion, locked ? DiscussionChanged.What.LOCKED : DiscussionChanged.What.UNLOCKED,
                    Act.of(viewer.id(), locked ? "discussion.locked" : "discussion.unlocked", "discussion", id, inputs.reason(reason)));
        }
    }

    /** Keeps it at the head of its lists, or no longer. */
    @RetriedTransaction
    public void pin(Viewer viewer, long id, boolean pinned, String reason) {
        var discussion = required(viewer, Action.PIN, id);
        if (discussion.pinned() != pinned) {
            discussion.pin(pinned);
            done(viewer, discussion, pinned ? DiscussionChanged.What.PINNED : DiscussionChanged.What.UNPINNED,
                    Act.of(viewer.id(), pinned ? "discussion.pinned" : "discussion.unpinned", "discussion", id, inputs.reason(reason)));
        }
    }

    /**
     * Moves it to another category; from then on it is meant for that category's audience.
     *
     * @throws NotFound if the viewer sees no such category
     * @throws org.coresponderalliance.continuum.base.NotAllowed if everybody would read there what could identify a client
     */
    @RetriedTransaction
    public void move(Viewer viewer, long id, long categoryId, String reason) {
        var target = categories.hold(categoryId).orElseThrow(NotFound::new);
        Permit.require(viewer, Action.SEE, target.facts());
        var discussion = required(viewer, Action.MOVE, id);
        DiscussionService.requireFit(discussion.kind(), target);
        opening.require(discussion, target);
        var from = discussion.category().id();
        if (from != categoryId) {
            discussion.moveTo(target);
            done(viewer, discussion, DiscussionChanged.What.MOVED,
                    Act.of(viewer.id(), "discussion.moved", "discussion", id, inputs.reason(reason)).with("from", from).with("to", categoryId));
        }
    }

    private Discussion required(Viewer viewer, Action action, long id) {
        var discussion = discussions.lock(id).orElseThrow(NotFound::new);
        Permit.require(viewer, action, discussion.facts());
        return discussion;
    }

    private void done(Viewer viewer, Discussion discussion, DiscussionChanged.What what, Act act) {
        events.publishEvent(new DiscussionChanged(discussion.id(), what, viewer.id(), clock.instant()));
        hints.changed(discussion.id(), 0);
        audit.record(act);
    }
}
