package org.coresponderalliance.continuum.moderation;

import java.time.Instant;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.AfterCommit;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.privacy.GuardOutcomes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Carries a decision out on the content, and says so to those whom it concerns. */
@Component
class Outcomes {

    private final Contents contents;
    private final Applicants applicants;
    private final Flags flags;
    private final ObjectProvider<GuardOutcomes> guard;
    private final ApplicationEventPublisher events;

    Outcomes(Contents contents, Applicants applicants, Flags flags, ObjectProvider<GuardOutcomes> guard, ApplicationEventPublisher events) {
        this.contents = contents;
        this.applicants = applicants;
        this.flags = flags;
        this.guard = guard;
        this.events = events;
    }

    /**
     * @return the state that the content was in before
     * @throws NotFound if the content is gone
     */
    String carryOut(ReviewItem item, Verdict verdict, Viewer moderator, Instant at) {
        var subject = item.subject();
        var module = contents.of(subject);
        var before = module.item(subject, moderator).orElseThrow(NotFound::new).state();
        var wasHidden = before.equals(State.HIDDEN.name());
        switch (verdict.decision()) {
            case APPROVE, DECLINE -> applicants.decide(subject, verdict, moderator);
            case KEEP -> {
                if (wasHidden) {
                    module.restore(subject, moderator);
                }
            }
            case RELEASE -> module.restore(subject, moderator);
            case HIDE -> module.hide(subject, moderator);
            case REWRITE -> module.giveBack(subject, moderator);
            case REMOVE, REJECT -> module.remove(subject, moderator);
            case SETTLED -> { }
        }
        tellAuthor(item, verdict, wasHidden, at);
        tellGuard(item, verdict.decision());
        if (item.kind() == ItemKind.FLAG) {
            events.publishEvent(new FlagDecided(item.id(), subject, verdict.decision(), flags.members(item.id()), at));
        }
        return before;
    }

    /** How the rules did that held it. What is settled elsewhere, nobody has judged. */
    private void tellGuard(ReviewItem item, Decision decision) {
        if (item.kind() != ItemKind.HELD || item.rules().isEmpty() || decision == Decision.SETTLED) {
            return;
        }
        var outcome = decision == Decision.RELEASE ? GuardOutcomes.Outcome.OVERRULED_BY_MODERATOR : GuardOutcomes.Outcome.CONFIRMED_BY_MODERATOR;
        AfterCommit.run(() -> guard.stream().forEach(told -> item.rules().forEach(rule -> told.happened(rule, outcome))));
    }

    private void tellAuthor(ReviewItem item, Verdict verdict, boolean wasHidden, Instant at) {
        var subject = item.subject();
        if (item.kind() == ItemKind.APPLICATION) {
            events.publishEvent(new ApplicationDecided(item.id(), subject.id(), verdict.decision() == Decision.APPROVE, at));
            return;
        }
        var author = item.authorId();
        if (author == null) {
            return;
        }
        switch (verdict.decision()) {
            case KEEP -> {
                if (wasHidden || !verdict.message().isEmpty()) {
                    events.publishEvent(new ContentKept(item.id(), subject, author, wasHidden, at));
                }
            }
            case RELEASE -> events.publishEvent(new HeldReleased(item.id(), subject, author, at));
            case REWRITE -> events.publishEvent(new RewriteAsked(item.id(), subject, author, at));
            case HIDE -> events.publishEvent(new ContentHidden(item.id(), subject, author, at));
            case REMOVE -> events.publishEvent(new ContentRemoved(item.id(), subject, author, at));
            case REJECT -> events.publishEvent(new HeldRejected(item.id(), subject, author, at));
            case APPROVE, DECLINE, SETTLED -> { }
        }
    }
}
