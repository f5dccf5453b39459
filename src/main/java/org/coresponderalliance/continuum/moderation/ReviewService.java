package org.coresponderalliance.continuum.moderation;

import java.time.Clock;
import java.time.Instant;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.audit.Act;
import org.coresponderalliance.continuum.audit.AuditLog;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.springframework.stereotype.Service;

/** What moderators do with the queue: take an item before them, and decide on it. */
@Service
public class ReviewService {

    private static final InputText REASON = InputText.field("reason", 2000);
    private static final InputText MESSAGE = InputText.field("message", 4000);

    private final ReviewItems items;
    private final Claims claims;
    private final Outcomes outcomes;
    private final AuditLog log;
    private final QueueHints hints;
    private final Clock clock;

    ReviewService(ReviewItems items, Claims claims, Outcomes outcomes, AuditLog log, QueueHints hints, Clock clock) {
        this.items = items;
        this.claims = claims;
        this.outcomes = outcomes;
        this.log = log;
        this.hints = hints;
        this.clock = clock;
    }

    /**
     * Takes an item before the moderator for 15 minutes, or for 15 more: others see who looks at it and cannot decide.
     *
     * @throws org.coresponderalliance.continuum.base.Conflict if somebody else has it before them, or it is decided
     * @throws NotAllowed if it is about the moderator's own content
     */
    @RetriedTransaction
    public void claim(long itemId, Viewer moderator) {
        var now = clock.instant();
        var item = decidable(items.find(itemId).orElseThrow(NotFound::new), moderator);
        if (!items.claim(itemId, moderator.id(), now, now.plus(Claims.LASTS))) {
            claims.requireFree(items.find(itemId).orElseThrow(NotFound::new), moderator.id(), now);
        }
        if (!item.isClaimedBy(moderator.id(), now)) {
            hints.send("claimed", itemId);
        }
    }

    /** Gives it back without a decision. Does nothing if the moderator does not have it. */
    @RetriedTransaction
    public void letGo(long itemId, Viewer moderator) {
        if (!moderator.isGuest() && items.letGo(itemId, moderator.id())) {
            hints.send("claimed", itemId);
        }
    }

    /**
     * Decides on an item. A claim is not needed, but nobody else may have one.
     *
     * @throws org.coresponderalliance.continuum.base.Conflict if it was decided meanwhile, or somebody else has it before them
     * @throws NotAllowed if it is about the moderator's own content
     * @throws InvalidInput if the decision does not fit, or a reason or message is missing
     */
    @RetriedTransaction
    public void decide(long itemId, Verdict verdict, Viewer moderator) {
        decide(itemId, verdict, moderator, clock.instant());
    }

    /** As {@link #decide(long, Verdict, Viewer)}, at a time in the past: for samples and imports. */
    @RetriedTransaction
    public void decide(long itemId, Verdict verdict, Viewer moderator, Instant at) {
        var item = decidable(items.locked(itemId).orElseThrow(NotFound::new), moderator);
        claims.requireFree(item, moderator.id(), clock.instant());
        var checked = checked(verdict, item.kind());
        var before = outcomes.carryOut(item, checked, moderator, at);
        items.decide(itemId, checked, moderator.id(), at);
        hints.send("decided", itemId);
        log.record(Act.of(moderator.memberId(), item.subject().name() + "." + checked.decision().done(), item.subject().name(),
                item.subject().id(), checked.reason()).with("item", itemId).with("before", before));
    }

    private static ReviewItem decidable(ReviewItem item, Viewer moderator) {
        if (!AccessRules.sees(moderator, item.facts())) {
            throw new NotFound();
        }
        if (item.isOpen() && !AccessRules.may(moderator, Action.DECIDE, item.facts())) {
            throw new NotAllowed("access.notAllowed");
        }
        if (moderator.is(item.authorId())) {
            throw new NotAllowed("moderation.ownContent");
        }
        return item;
    }

    private static Verdict checked(Verdict verdict, ItemKind kind) {
        var decision = verdict.decision();
        if (!decision.fits(kind)) {
            throw new InvalidInput("decision", "moderation.decisionDoesNotFit");
        }
        var message = decision == Decision.REWRITE ? MESSAGE.required(verdict.message()) : MESSAGE.optional(verdict.message());
        var reason = decision.takesAway() ? REASON.required(verdict.reason()) : REASON.optional(verdict.reason());
        return new Verdict(decision, reason, message);
    }
}
