package org.coresponderalliance.continuum.moderation;

import java.time.Clock;
import java.time.Instant;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Role;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.Act;
import org.coresponderalliance.continuum.audit.AuditLog;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RenderedText;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.coresponderalliance.continuum.privacy.Clearance;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Puts things into the queue. */
@Service
class ReviewQueueService implements ReviewQueue {

    private static final InputText NOTE = InputText.field("note", 1000);
    /** A moderator like any other, to ask what such people see. */
    private static final Viewer ANY_MODERATOR = Viewer.member(0, Role.MODERATOR);

    private final ReviewItems items;
    private final Flags flags;
    private final Contents contents;
    private final AuditLog log;
    private final ApplicationEventPublisher events;
    private final QueueHints hints;
    private final Clock clock;

    ReviewQueueService(ReviewItems items, Flags flags, Contents contents, AuditLog log, ApplicationEventPublisher events,
                       QueueHints hints, Clock clock) {
        this.items = items;
        this.flags = flags;
        this.contents = contents;
        this.log = log;
        this.events = events;
        this.hints = hints;
        this.clock = clock;
    }

    @Override
    @RetriedTransaction
    public void flag(Viewer member, Subject subject, FlagReason reason, String note) {
        flag(member, subject, reason, note, clock.instant());
    }

    @Override
    @RetriedTransaction
    public void flag(Viewer member, Subject subject, FlagReason reason, String note, Instant at) {
        if (member.isGuest()) {
            throw new NotAllowed("access.signInFirst");
        }
        var words = NOTE.optional(note);
        if (flags.has(member.id(), subject)) {
            return;
        }
        var item = contents.item(subject, member).orElseThrow(NotFound::new);
        Flaggable.require(member, item);
        var urgent = reason == FlagReason.PRIVACY;
        var itemId = open(ItemKind.FLAG, subject, item.authorId(), audience(subject), "", urgent, at);
        flags.add(itemId, member.id(), subject, reason, words, at);
        if (urgent) {
            takeOutOfSight(member, item, itemId, at);
        }
        // Neither the note nor the content: a log that cannot be changed is no place for what may have to be redacted.
        log.record(Act.of(member.memberId(), subject.name() + ".flagged", subject.name(), subject.id(), "")
                .with("reason", reason).with("item", itemId));
    }

    @Override
    @RetriedTransaction
    public void hold(Subject subject, long authorId, String why) {
        hold(subject, authorId, why, clock.instant());
    }

    @Override
    @RetriedTransaction
    public void hold(Subject subject, long authorId, String why, Instant at) {
        hold(subject, authorId, Clearance.heldFor(why), at);
    }

    @Override
    @RetriedTransaction
    public void hold(Subject subject, long authorId, Clearance clearance) {
        hold(subject, authorId, clearance, clock.instant());
    }

    private void hold(Subject subject, long authorId, Clearance clearance, Instant at) {
        var item = open(ItemKind.HELD, subject, authorId, Audience.MODERATORS, RenderedText.excerpt(clearance.holdReason(), 1000), false, at);
        items.ruledBy(item, clearance.ruleLine());
    }

    @Override
    @RetriedTransaction
    public void application(long applicationId) {
        application(applicationId, clock.instant());
    }

    @Override
    @RetriedTransaction
    public void application(long applicationId, Instant at) {
        open(ItemKind.APPLICATION, new Subject(Subject.Kind.APPLICATION, applicationId), null, Audience.MODERATORS, "", false, at);
    }

    @Override
    @RetriedTransaction
    public void settled(Subject subject) {
        items.waiting(subject).ifPresent(item -> {
            items.decide(item.id(), Verdict.of(Decision.SETTLED), null, clock.instant());
            hints.send("decided", item.id());
        });
    }

    /** The matter about the thing: the one that waits already, or a new one. */
    private long open(ItemKind kind, Subject subject, @Nullable Long authorId, Audience audience, String why, boolean urgent, Instant at) {
        var present = items.waiting(subject).map(ReviewItem::id);
        var id = present.orElseGet(() -> items.add(kind, subject, authorId, audience, why, at));
        if (present.isPresent() && !why.isEmpty()) {
            items.explain(id, why);
        }
        if (urgent) {
            items.becomeUrgent(id);
        }
        if (present.isEmpty() || urgent) {
            events.publishEvent(new ReviewItemOpened(id, kind, subject, urgent, at));
        }
        hints.send("opened", id);
        return id;
    }

    private Audience audience(Subject subject) {
        return contents.item(subject, ANY_MODERATOR).isPresent() ? Audience.MODERATORS : Audience.STAFF;
    }

    /** Done with a moderator's powers in the name of who reported it: waiting for one could do harm that lasts. */
    private void takeOutOfSight(Viewer member, ModeratedContent.Item item, long itemId, Instant at) {
        contents.of(item.subject()).hide(item.subject(), new Viewer(member.memberId(), Role.MODERATOR, member.groups(), member.standing()));
        if (item.authorId() != null) {
            events.publishEvent(new ContentHidden(itemId, item.subject(), item.authorId(), at));
        }
    }
}
