package org.coresponderalliance.continuum.library;

import org.coresponderalliance.continuum.base.AfterCommit;
import org.coresponderalliance.continuum.shell.LiveUpdates;
import org.coresponderalliance.continuum.shell.LiveUpdates.Hint;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells open pages that something happened to an article, and the curation desk that something waits. */
@Component
class LibraryHints {

    static final String DESK = "curation";

    private final LiveUpdates live;

    LibraryHints(LiveUpdates live) {
        this.live = live;
    }

    @EventListener
    void revised(ArticleRevised event) {
        tell(event.articleId(), "revised", event.revision());
    }

    @EventListener
    void sent(ArticleSentToReview event) {
        tell(event.articleId(), "sent", event.revision());
    }

    @EventListener
    void approved(ArticleApproved event) {
        tell(event.articleId(), "approved", event.revision());
    }

    @EventListener
    void changesAsked(ArticleChangesAsked event) {
        tell(event.articleId(), "changes", event.revision());
    }

    @EventListener
    void published(ArticlePublished event) {
        tell(event.articleId(), "published", event.revision());
    }

    @EventListener
    void retired(ArticleRetired event) {
        tell(event.articleId(), "retired", 0);
    }

    @EventListener
    void withdrawn(RecommendationWithdrawn event) {
        tell(event.articleId(), "withdrawn", 0);
    }

    @EventListener
    void reinstated(RecommendationReinstated event) {
        tell(event.articleId(), "reinstated", 0);
    }

    @EventListener
    void answered(ConsentAnswered event) {
        tell(event.articleId(), "consent", 0);
    }

    @EventListener
    void proposed(ProposalMade event) {
        AfterCommit.run(() -> live.publish(new Hint(DESK, "proposed", event.proposalId())));
    }

    @EventListener
    void decided(ProposalDecided event) {
        AfterCommit.run(() -> live.publish(new Hint(DESK, "decided", event.proposalId())));
    }

    private void tell(long articleId, String kind, int number) {
        AfterCommit.run(() -> {
            live.publish(new Hint("article/" + articleId, kind, number));
            live.publish(new Hint(DESK, kind, articleId));
        });
    }
}
