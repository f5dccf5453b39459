package org.coresponderalliance.continuum.library;

import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Conflict;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Message;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.privacy.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** From a draft to an approved revision: who is asked, what they decide, when it is enough. */
@Service
public class ReviewService {

    private final Revisions revisions;
    private final Approvals approvals;
    private final Gate gate;
    private final Clearing clearing;
    private final Publication publication;
    private final ConsentService consents;
    private final MemberDirectory members;
    private final Deeds deeds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewService(Revisions revisions, Approvals approvals, Gate gate, Clearing clearing, Publication publication,
                  ConsentService consents, MemberDirectory members, Deeds deeds, ApplicationEventPublisher events, Clock clock) {
        this.revisions = revisions;
        this.approvals = approvals;
        this.gate = gate;
        this.clearing = clearing;
        this.publication = publication;
        this.consents = consents;
        this.members = members;
        this.deeds = deeds;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sends a draft to those who are to review it. Moderators may review without being asked.
     *
     * @param number    the revision that is meant; must be the last one
     * @param reviewers ids of the members asked, at least one; the owner cannot be one of them
     * @param publish   whether it is published by itself as soon as it is approved
     * @param answers   what the viewer says to what the privacy guard found
     * @throws InvalidInput if the content lacks something, or no reviewer is named
     * @throws Conflict     if somebody wrote another revision meanwhile
     * @throws org.coresponderalliance.continuum.privacy.PrivacyConcern if it could identify a client, and that was not answered
     */
    @RetriedTransaction
    public void send(Viewer viewer, long articleId, int number, Set<Long> reviewers, boolean publish, Answers answers) {
        var article = gate.opened(articleId, viewer, Action.SEND_TO_REVIEW);
        requireLast(article, number);
        Readiness.require(article.kind, revisions.content(articleId, number));
        clearing.sent(article, answers);
        replaceReviewers(article, reviewers);
        consents.ask(article, viewer);
        article.publishWhenApproved = publish;
        article.sentToReviewAt = clock.instant();
        article.workIs(State.IN_REVIEW);
        events.publishEvent(new ArticleSentToReview(articleId, number, Set.copyOf(article.reviewers), viewer.id(), article.sentToReviewAt));
        deeds.record(viewer, "article.sent_to_review", articleId, number, "");
    }

    /** As {@link #send(Viewer, long, int, Set, boolean, Answers)}, where nothing was found yet. */
    @RetriedTransaction
    public void send(Viewer viewer, long articleId, int number, Set<Long> reviewers, boolean publish) {
        send(viewer, articleId, number, reviewers, publish, Answers.NONE);
    }

    /** Asks other members than before, while the article is in review. */
    @RetriedTransaction
    public void ask(Viewer viewer, long articleId, Set<Long> reviewers) {
        var article = gate.opened(articleId, viewer, Action.REVISE);
        requireReview(article);
        var before = new HashSet<>(article.reviewers);
        replaceReviewers(article, reviewers);
        var added = new TreeSet<>(article.reviewers);
        added.removeAll(before);
        if (!added.isEmpty()) {
            events.publishEvent(new ArticleSentToReview(articleId, article.lastNumber, added, viewer.id(), clock.instant()));
        }
        deeds.record(viewer, "article.reviewers_asked", articleId, article.lastNumber, "");
    }

    /**
     * Names who reads it for what the law says; they are asked to review it.
     *
     * @param memberId neither the owner nor somebody who wrote on it; null for nobody
     */
    @RetriedTransaction
    public void nameLegalReviewer(Viewer viewer, long articleId, @Nullable Long memberId) {
        var article = gate.opened(articleId, viewer, Action.REVISE);
        if (memberId != null && publication.writers(article).contains(memberId)) {
            throw new InvalidInput("legalReviewer", "library.legal.writer");
        }
        article.legalReviewer = memberId;
        if (memberId != null && article.reviewers.add(memberId) && article.nextState == State.IN_REVIEW) {
            events.publishEvent(new ArticleSentToReview(articleId, article.lastNumber, Set.of(memberId), viewer.id(), clock.instant()));
        }
        article.changedAt = clock.instant();
        publication.advance(article, viewer);
        deeds.record(viewer, "article.legal_reviewer_named", articleId, article.lastNumber, "member", memberId == null ? 0 : memberId);
    }

    /** Takes it back from review, to be worked on as a draft. What was decided on the revision stays with it. */
    @RetriedTransaction
    public void withdraw(Viewer viewer, long articleId) {
        var article = gate.opened(articleId, viewer, Action.REVISE);
        if (article.nextState != State.APPROVED) {
            requireReview(article);
        }
        publication.waitsNoMore(article);
        article.workIs(State.DRAFT);
        deeds.record(viewer, "article.withdrawn_from_review", articleId, article.lastNumber, "");
    }

    /**
     * A reviewer's decision on a revision. With the last approval that was missing the revision is approved and, if it was
     * sent so, published.
     *
     * @param number  the revision that was read; must still be the last one
     * @param comment at most 4,000 characters; required where changes are asked for
     * @throws NotAllowed if the viewer owns the article or wrote on it: one cannot approve one's own
     * @throws Conflict   if somebody wrote another revision meanwhile
     */
    @RetriedTransaction
    public void decide(Viewer viewer, long articleId, int number, Decision decision, String comment) {
        var article = gate.opened(articleId, viewer, Action.APPROVE);
        requireLast(article, number);
        var writers = publication.writers(article);
        if (writers.contains(viewer.id())) {
            throw new NotAllowed("library.review.own");
        }
        var field = InputText.field("comment", 4_000);
        var words = decision == Decision.CHANGES ? field.required(comment) : field.optional(comment);
        var now = clock.instant();
        var vote = new ApprovalRule.Vote(viewer.id(), members.byline(viewer.id()).discipline(), viewer.isModerator(), decision);
        approvals.add(articleId, number, vote, words, now);
        article.changedAt = now;
        if (decision == Decision.CHANGES) {
            events.publishEvent(new ArticleChangesAsked(articleId, number, viewer.id(), article.ownerId, now));
            deeds.record(viewer, "article.changes_asked", articleId, number, "");
        } else {
            events.publishEvent(new ArticleApproved(articleId, number, viewer.id(), article.ownerId, now));
            deeds.record(viewer, "article.approved", articleId, number, "");
            publication.advance(article, viewer);
        }
    }

    private void replaceReviewers(Article article, Set<Long> asked) {
        if (asked.contains(article.ownerId)) {
            throw new InvalidInput("reviewers", "library.review.ownerAsked");
        }
        if (asked.isEmpty()) {
            throw new InvalidInput("reviewers", "library.review.nobodyAsked");
        }
        if (asked.size() > 20) {
            throw new InvalidInput("reviewers", "library.review.tooMany", 20);
        }
        var all = new LinkedHashSet<>(asked);
        if (article.legalReviewer != null) {
            all.add(article.legalReviewer);
        }
        article.reviewers.retainAll(all);
        article.reviewers.addAll(all);
    }

    private static void requireReview(Article article) {
        if (article.nextState != State.IN_REVIEW) {
            throw new NotAllowed("library.review.notInReview");
        }
    }

    private static void requireLast(Article article, int number) {
        if (number != article.lastNumber) {
            throw new Conflict(Message.of("library.review.changed", article.lastNumber), null);
        }
    }
}
