package org.coresponderalliance.continuum.library;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.Conflict;
import org.coresponderalliance.continuum.base.InputText;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Message;
import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.coresponderalliance.continuum.privacy.Answers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** What becomes of an article that is ready, and of a published one as time goes by. */
@Service
public class PublishingService {

    private final Gate gate;
    private final Articles articles;
    private final Revisions revisions;
    private final Clearing clearing;
    private final Publication publication;
    private final Deeds deeds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublishingService(Gate gate, Articles articles, Revisions revisions, Clearing clearing, Publication publication,
                      Deeds deeds, ApplicationEventPublisher events, Clock clock) {
        this.gate = gate;
        this.articles = articles;
        this.revisions = revisions;
        this.clearing = clearing;
        this.publication = publication;
        this.deeds = deeds;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives the last revision to readers: an approved one, or guidance as it is. Where the privacy guard wants a moderator to
     * look first, it waits in the review queue until one has.
     *
     * @param number the revision that is meant; must be the last one
     * @param answers what the viewer says to what the privacy guard found
     * @throws NotAllowed if approvals are missing
     * @throws Conflict   if somebody wrote another revision meanwhile
     * @throws org.coresponderalliance.continuum.privacy.PrivacyConcern if it could identify a client, and that was not answered
     * @return whether readers have it now; false where it waits
     */
    @RetriedTransaction
    public boolean publish(Viewer viewer, long articleId, int number, Answers answers) {
        var article = articles.lock(articleId).orElseThrow(org.coresponderalliance.continuum.base.NotFound::new);
        Gate.check(article, viewer, article.kind.isGuidance() ? Action.WRITE_GUIDANCE : Action.PUBLISH);
        if (number != article.lastNumber) {
            throw new Conflict(Message.of("library.review.changed", article.lastNumber), null);
        }
        if (article.nextState == null) {
            throw new NotAllowed("library.publish.nothingNew");
        }
        Readiness.require(article.kind, revisions.content(articleId, number));
        var missing = publication.missing(article);
        if (!missing.isEmpty()) {
            throw new NotAllowed(missing.equals(Set.of(ApprovalRule.Missing.CONSENT)) ? "library.missing.CONSENT" : "library.publish.approvalsMissing");
        }
        clearing.sent(article, answers);
        return publication.publish(article, viewer);
    }

    /** As {@link #publish(Viewer, long, int, Answers)}, where nothing was found yet. */
    @RetriedTransaction
    public boolean publish(Viewer viewer, long articleId, int number) {
        return publish(viewer, articleId, number, Answers.NONE);
    }

    /**
     * Somebody looked at it again, and it holds as it is.
     *
     * @param next by when to look again; after today
     */
    @RetriedTransaction
    public void confirm(Viewer viewer, long articleId, LocalDate next) {
        var article = gate.opened(articleId, viewer, Action.CURATE);
        if (article.state != State.PUBLISHED && article.state != State.REVIEW_DUE) {
            throw new NotAllowed("library.notAllowed.CURATE");
        }
        var now = clock.instant();
        if (!next.isAfter(LocalDate.ofInstant(now, ZoneOffset.UTC))) {
            throw new InvalidInput("reviewOn", "library.input.laterThanToday");
        }
        article.state = State.PUBLISHED;
        article.reviewOn = next;
        article.changedAt = now;
        events.publishEvent(new ArticleConfirmed(articleId, viewer.id(), now));
        deeds.record(viewer, "article.confirmed", articleId, article.shownNumber, "");
    }

    /** Takes it out of the library; it stays for those who care for the community. @param reason for the log, at most 1,000 characters */
    @RetriedTransaction
    public void retire(Viewer viewer, long articleId, String reason) {
        var article = gate.opened(articleId, viewer, Action.RETIRE);
        end(article, State.RETIRED, viewer, "article.retired", reason);
    }

    /** Says that another article has taken its place. It stays readable and points there. */
    @RetriedTransaction
    public void supersede(Viewer viewer, long articleId, long successorId, String reason) {
        var article = gate.opened(articleId, viewer, Action.RETIRE);
        var successor = articles.findById(successorId).filter(other -> Gate.sees(other, viewer) && other.isPublished() && !other.isOutOfSight())
                .orElseThrow(() -> new InvalidInput("successor", "library.input.unknownArticle"));
        if (successorId == articleId || leadsTo(successor, articleId)) {
            throw new InvalidInput("successor", "library.input.itself");
        }
        article.supersededBy = successorId;
        end(article, State.SUPERSEDED, viewer, "article.superseded", reason);
    }

    /**
     * Throws away what was not published yet: a whole article that never was, or the revision that is worked on. Its
     * revisions stay in the database, and moderators can bring an article back.
     */
    @RetriedTransaction
    public void discard(Viewer viewer, long articleId) {
        var article = gate.opened(articleId, viewer, Action.REVISE);
        if (article.nextState == null) {
            throw new NotAllowed("library.publish.nothingNew");
        }
        publication.waitsNoMore(article);
        if (article.isPublished()) {
            article.nextState = null;
        } else {
            Gate.check(article, viewer, Action.DELETE);
            article.stateBefore = article.state;
            article.state = State.DELETED;
        }
        article.changedAt = clock.instant();
        events.publishEvent(new ArticleVisibilityChanged(articleId, viewer.id(), article.changedAt));
        deeds.record(viewer, "article.discarded", articleId, article.lastNumber, "");
    }

    private boolean leadsTo(Article article, long wanted) {
        for (var next = article; next.supersededBy != null; next = articles.findById(next.supersededBy).orElseThrow()) {
            if (next.supersededBy == wanted) {
                return true;
            }
        }
        return false;
    }

    private void end(Article article, State state, Viewer viewer, String act, String reason) {
        var why = InputText.field("reason", 1_000).optional(reason);
        publication.waitsNoMore(article);
        article.state = state;
        article.nextState = null;
        article.changedAt = clock.instant();
        events.publishEvent(new ArticleRetired(article.id(), viewer.id(), article.changedAt));
        deeds.record(viewer, act, article.id(), article.shownNumber, why);
    }
}
