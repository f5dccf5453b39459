package org.coresponderalliance.continuum.library;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.moderation.ReviewQueue;
import org.coresponderalliance.continuum.moderation.Subject;
import org.coresponderalliance.continuum.privacy.Clearance;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The step to readers: whether a revision may take it, and what changes when it does. */
@Component
class Publication {

    /** When an article is due again where nobody said so. */
    private static final int MONTHS_TO_REVIEW = 12;

    private final Revisions revisions;
    private final Approvals approvals;
    private final ApprovalSettings settings;
    private final ConsentTable consents;
    private final Writing writing;
    private final ReviewQueue queue;
    private final Deeds deeds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publication(Revisions revisions, Approvals approvals, ApprovalSettings settings, ConsentTable consents, Writing writing, ReviewQueue queue, Deeds deeds, ApplicationEventPublisher events, Clock clock) {
        this.revisions = revisions;
        this.approvals = approvals;
        this.settings = settings;
        this.consents = consents;
        this.writing = writing;
        this.queue = queue;
        this.deeds = deeds;
        this.events = events;
        this.clock = clock;
    }

    /** Those whose own opinion does not count: the owner, and who wrote on it since the last publication. */
    Set<Long> writers(Article article) {
        var writers = new HashSet<>(revisions.authorsSince(article.id(), article.publishedNumber == null ? 0 : article.publishedNumber));
        writers.add(article.ownerId);
        return writers;
    }

    /** What the last revision still needs. */
    Set<ApprovalRule.Missing> missing(Article article) {
        var setting = settings.current();
        var missing = ApprovalRule.missing(setting, article.kind, approvals.votes(article.id(), article.lastNumber), writers(article),
                new ApprovalRule.Legal(setting.isLegal(article.topics()), article.legalReviewer));
        if (consents.isRefused(article.id())) {
            missing.add(ApprovalRule.Missing.CONSENT);
        }
        return missing;
    }

    /**
     * Goes on with a revision in review if nothing is missing any more: it is approved and, if it was sent so, published.
     *
     * @param viewer who did what was missing
     */
    void advance(Article article, Viewer viewer) {
        if (article.nextState != State.IN_REVIEW || article.isOutOfSight() || !missing(article).isEmpty()) {
            return;
        }
        article.workIs(State.APPROVED);
        // Who approves cannot answer for what nobody has asked the guard yet; a moderator who publishes can.
        if (article.publishWhenApproved && article.guardHold != null) {
            publish(article, viewer);
        }
    }

    /**
     * Gives the last revision to readers, or puts it into the review queue where the privacy guard said so. The caller has made
     * sure that it may, and that the guard was asked.
     *
     * @return whether readers have it now
     */
    boolean publish(Article article, Viewer viewer) {
        if (article.guardHold == null || article.guardHold.isEmpty()) {
            give(article, viewer);
            return true;
        }
        article.heldNumber = article.lastNumber;
        article.changedAt = clock.instant();
        queue.hold(subject(article), article.ownerId, new Clearance(article.guardHold, Clearance.rules(article.guardRules), Set.of()));
        return false;
    }

    /**
     * A moderator has looked at what waited: readers get it.
     *
     * @throws NotAllowed if somebody who is quoted has said no meanwhile
     */
    void release(Article article, Viewer moderator) {
        if (consents.isRefused(article.id())) {
            throw new NotAllowed("library.missing.CONSENT");
        }
        article.heldNumber = null;
        give(article, moderator);
    }

    /** A moderator has looked at what waited: it has to be written again. */
    void giveBack(Article article) {
        article.heldNumber = null;
        article.workIs(State.DRAFT);
        article.changedAt = clock.instant();
    }

    /** What waited for a moderator is not to be published any more as it is. */
    void waitsNoMore(Article article) {
        if (article.heldNumber != null) {
            article.heldNumber = null;
            queue.settled(subject(article));
        }
    }

    private static Subject subject(Article article) {
        return new Subject(Subject.Kind.ARTICLE, article.id());
    }

    private void give(Article article, Viewer viewer) {
        var now = clock.instant();
        var number = article.lastNumber;
        var content = revisions.content(article.id(), number);
        article.show(number, content.title(), ArticleLinks.slug(content.title()), content.summary(), writing.rendered(content).text());
        article.state = State.PUBLISHED;
        article.nextState = null;
        article.guardHold = null;
        article.guardAnswered = article.guardAnsweredNext;
        article.guardAnsweredNext = "";
        article.publishedNumber = number;
        article.publishedAt = now;
        var first = article.firstPublishedAt == null;
        article.firstPublishedAt = first ? now : article.firstPublishedAt;
        article.changedAt = now;
        article.reviewOn = dueAfter(article.reviewOn, LocalDate.ofInstant(now, ZoneOffset.UTC));
        revisions.published(article.id(), number, now);
        consents.settleAll(article.id());
        events.publishEvent(new ArticlePublished(article.id(), number, first, now));
        deeds.published(viewer, article.id(), number);
    }

    private static LocalDate dueAfter(@org.jspecify.annotations.Nullable LocalDate asked, LocalDate today) {
        return asked != null && asked.isAfter(today) ? asked : today.plusMonths(MONTHS_TO_REVIEW);
    }
}
