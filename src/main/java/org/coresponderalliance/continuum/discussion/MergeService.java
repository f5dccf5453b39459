package org.coresponderalliance.continuum.discussion;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.access.Permit;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.Act;
import org.coresponderalliance.continuum.audit.AuditLog;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Message;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one discussion of two that ask the same. The posts of the one that goes stand behind those of the other, together and in
 * their order; its addresses lead on. For {@value #DAYS} days the two can be taken apart again.
 */
@Service
public class MergeService {

    public static final int DAYS = 30;

    private final Discussions discussions;
    private final Merges merges;
    private final MergedPosts posts;
    private final MergedReaders readers;
    private final DuplicateTable duplicates;
    private final Recount recount;
    private final Inputs inputs;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Hints hints;
    private final Clock clock;

    MergeService(Discussions discussions, Merges merges, MergedPosts posts, MergedReaders readers, DuplicateTable duplicates, Recount recount,
                 Inputs inputs, AuditLog audit, ApplicationEventPublisher events, Hints hints, Clock clock) {
        this.discussions = discussions;
        this.merges = merges;
        this.posts = posts;
        this.readers = readers;
        this.duplicates = duplicates;
        this.recount = recount;
        this.inputs = inputs;
        this.audit = audit;
        this.events = events;
        this.hints = hints;
        this.clock = clock;
    }

    /** What is to be known before two are merged. @param refusal why they cannot be; null where they can @param undoable whether they can be taken apart again */
    public record Outlook(@Nullable Message refusal, boolean undoable) {}

    /** @throws NotFound if the viewer does not see both */
    @Transactional(readOnly = true)
    public Outlook outlook(Viewer viewer, long fromId, long intoId) {
        var from = discussions.findById(fromId).orElseThrow(NotFound::new);
        var into = discussions.findById(intoId).orElseThrow(NotFound::new);
        Permit.require(viewer, Action.MERGE, from.facts());
        Permit.require(viewer, Action.MERGE, into.facts());
        return new Outlook(refusal(from, into).orElse(null), AccessRules.allWhoSee(from.facts(), into.facts()));
    }

    /**
     * Merges a discussion into another one.
     *
     * @param typedReason why, told to the readers and the audit log; may be empty
     * @return the discussion in which all stands now, and the number of the first post that came to it
     * @throws NotFound   if the viewer does not see both
     * @throws NotAllowed if they may not, or somebody would read what they could not before
     */
    @RetriedTransaction
    public PostRef merge(Viewer viewer, long fromId, long intoId, String typedReason) {
        var reason = inputs.reason(typedReason);
        if (fromId == intoId) {
            throw new InvalidInput("into", "discussion.merge.itself");
        }
        lock(fromId, intoId);
        var from = permitted(viewer, fromId);
        var into = permitted(viewer, intoId);
        refusal(from, into).ifPresent(why -> {
            throw new NotAllowed(why.key(), why.args().toArray());
        });
        var merge = merges.add(from, into, viewer.id(), reason, clock.instant());
        posts.move(merge);
        into.numberFrom(merge.last());
        var accepted = from.acceptedNumber();
        if (into.acceptedNumber() == null && into.kind().asks() && accepted != null) {
            into.accept(accepted + merge.offset());
        }
        from.become(State.MERGED);
        recount.recount(into);
        readers.join(merge, from.authorId(), into.authorId());
        into.countFacing(recount.programs(intoId));
        duplicates.merged(fromId, intoId, viewer.id(), merge.at());
        events.publishEvent(new DiscussionsMerged(fromId, intoId, posts.opening(merge), merge.first(), merge.last(), viewer.id(), merge.at()));
        changed(from, into, DiscussionChanged.What.MERGED, viewer);
        audit.record(Act.of(viewer.id(), "discussion.merged", "discussion", fromId, reason).with("into", intoId).with("first", merge.first())
                .with("last", merge.last()));
        return new PostRef(intoId, merge.first(), 1, State.PUBLISHED);
    }

    /**
     * Takes a discussion out of the one into which it was merged. What was written there since stays there.
     *
     * @param fromId id that it had
     * @throws NotFound   if it was not merged, or the viewer does not see where it stands
     * @throws NotAllowed if they may not, it was merged too long ago, or somebody would read what they could not before
     */
    @RetriedTransaction
    public DiscussionRef part(Viewer viewer, long fromId) {
        var known = merges.of(fromId).orElseThrow(NotFound::new);
        lock(fromId, known.into());
        // The other one may have been merged itself while we waited: then it is looked for anew.
        var merge = merges.of(fromId).filter(one -> one.into() == known.into()).orElseThrow(NotFound::new);
        var from = discussions.findById(fromId).orElseThrow(NotFound::new);
        var into = permitted(viewer, merge.into());
        if (merge.at().plus(Duration.ofDays(DAYS)).isBefore(clock.instant())) {
            throw new NotAllowed("discussion.part.late", DAYS);
        }
        if (!AccessRules.allWhoSee(published(from), into.facts())) {
            throw new NotAllowed("discussion.part.wider");
        }
        posts.back(merge);
        merges.part(merge, viewer.id(), clock.instant());
        from.become(State.PUBLISHED);
        // Counted first: what is written with a number above the highest is refused.
        recount.recount(into);
        into.numberFrom(posts.highest(into.id()));
        recount.recount(from);
        readers.part(merge);
        into.countFacing(recount.programs(into.id()));
        duplicates.parted(fromId, into.id(), viewer.id(), clock.instant());
        events.publishEvent(new DiscussionsParted(fromId, into.id(), merge.first(), merge.last(), viewer.id(), clock.instant()));
        changed(from, into, DiscussionChanged.What.PARTED, viewer);
        audit.record(Act.of(viewer.id(), "discussion.parted", "discussion", fromId, "").with("from", into.id()));
        return DiscussionService.ref(from);
    }

    /** In the order of their ids, as everybody does who locks two. */
    private void lock(long one, long other) {
        discussions.lock(Math.min(one, other)).orElseThrow(NotFound::new);
        discussions.lock(Math.max(one, other)).orElseThrow(NotFound::new);
    }

    private Discussion permitted(Viewer viewer, long id) {
        var discussion = discussions.findById(id).orElseThrow(NotFound::new);
        Permit.require(viewer, Action.MERGE, discussion.facts());
        return discussion;
    }

    private static Optional<Message> refusal(Discussion from, Discussion into) {
        if (!from.kind().canMerge() || !into.kind().canMerge()) {
            return Optional.of(Message.of("discussion.merge.kind"));
        }
        return AccessRules.allWhoSee(into.facts(), from.facts()) ? Optional.empty() : Optional.of(Message.of("discussion.merge.wider"));
    }

    private static Facts published(Discussion merged) {
        return Facts.of(Content.DISCUSSION, State.PUBLISHED, merged.audience(), merged.facts().group(), merged.authorId());
    }

    private void changed(Discussion from, Discussion into, DiscussionChanged.What what, Viewer by) {
        for (var one : new Discussion[] {from, into}) {
            events.publishEvent(new DiscussionChanged(one.id(), what, by.id(), clock.instant()));
            hints.changed(one.id(), 0);
        }
    }
}
