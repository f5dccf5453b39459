package org.coresponderalliance.continuum.notification;

import java.util.Set;
import java.util.stream.Collectors;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.discussion.Participants;
import org.coresponderalliance.continuum.library.ArticleApproved;
import org.coresponderalliance.continuum.library.ArticleChangesAsked;
import org.coresponderalliance.continuum.library.ArticlePublished;
import org.coresponderalliance.continuum.library.ArticleReviewDue;
import org.coresponderalliance.continuum.library.ArticleSentToReview;
import org.coresponderalliance.continuum.library.Consent;
import org.coresponderalliance.continuum.library.ConsentAnswered;
import org.coresponderalliance.continuum.library.ConsentAsked;
import org.coresponderalliance.continuum.library.OriginQueries;
import org.coresponderalliance.continuum.library.PassageNoted;
import org.coresponderalliance.continuum.library.ProposalDecided;
import org.coresponderalliance.continuum.library.ReviewWaits;
import org.coresponderalliance.continuum.library.SuggestionDecided;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What happens in the library, told to those who have something to do or have waited for it. */
@Component
class LibraryNews {

    private final Notifications notifications;
    private final OriginQueries origins;
    private final Participants participants;

    LibraryNews(Notifications notifications, OriginQueries origins, Participants participants) {
        this.notifications = notifications;
        this.origins = origins;
        this.participants = participants;
    }

    @ApplicationModuleListener
    void on(ArticleSentToReview sent) {
        notifications.tell(Notice.about(Content.ARTICLE, sent.articleId(), NotificationKind.REVIEW_ASKED, sent.by(), sent.reviewers()));
    }

    @ApplicationModuleListener
    void on(ArticleChangesAsked asked) {
        notifications.tell(Notice.about(Content.ARTICLE, asked.articleId(), NotificationKind.CHANGES_ASKED, asked.by(), Set.of(asked.ownerId())));
    }

    @ApplicationModuleListener
    void on(ArticleApproved approved) {
        notifications.tell(Notice.about(Content.ARTICLE, approved.articleId(), NotificationKind.ARTICLE_APPROVED, approved.by(), Set.of(approved.ownerId())));
    }

    /** Those who wrote in what became an article, when it is there for the first time. */
    @ApplicationModuleListener
    void on(ArticlePublished published) {
        if (published.first()) {
            var wrote = origins.discussions(published.articleId()).stream().flatMap(id -> participants.ids(id).stream()).collect(Collectors.toSet());
            notifications.tell(Notice.about(Content.ARTICLE, published.articleId(), NotificationKind.BECAME_PRACTICE, null, wrote));
        }
    }

    /** Once, when the day comes: the article is due from then on, until somebody confirms it or publishes it anew. */
    @ApplicationModuleListener
    void on(ArticleReviewDue due) {
        notifications.tell(Notice.about(Content.ARTICLE, due.articleId(), NotificationKind.REVIEW_DUE, null, Set.of(due.ownerId())));
    }

    @ApplicationModuleListener
    void on(ReviewWaits waits) {
        notifications.tell(Notice.about(Content.ARTICLE, waits.articleId(), NotificationKind.REVIEW_WAITS, null, waits.reviewers()));
    }

    @ApplicationModuleListener
    void on(PassageNoted noted) {
        notifications.tell(Notice.about(Content.ARTICLE, noted.articleId(), noted.suggests() ? NotificationKind.WORDING_SUGGESTED : NotificationKind.PASSAGE_COMMENTED,
                noted.by(), noted.to()));
    }

    @ApplicationModuleListener
    void on(SuggestionDecided decided) {
        if (decided.by() != decided.suggestedBy()) {
            notifications.tell(Notice.about(Content.ARTICLE, decided.articleId(), decided.accepted() ? NotificationKind.SUGGESTION_ACCEPTED
                    : NotificationKind.SUGGESTION_DECLINED, decided.by(), Set.of(decided.suggestedBy())));
        }
    }

    @ApplicationModuleListener
    void on(ConsentAsked asked) {
        notifications.tell(Notice.about(Content.CONSENT, asked.consentId(), NotificationKind.CONSENT_ASKED, asked.by(), Set.of(asked.memberId())));
    }

    /** A yes needs nobody to do anything. */
    @ApplicationModuleListener
    void on(ConsentAnswered answered) {
        if (answered.answer() == Consent.NO) {
            notifications.tell(Notice.about(Content.ARTICLE, answered.articleId(), NotificationKind.CONSENT_REFUSED, answered.memberId(), Set.of(answered.ownerId())));
        }
    }

    @ApplicationModuleListener
    void on(ProposalDecided decided) {
        var subject = decided.articleId() == null ? Content.DISCUSSION : Content.ARTICLE;
        var id = decided.articleId() == null ? decided.discussionId() : decided.articleId();
        notifications.tell(Notice.about(subject, id, NotificationKind.PROPOSAL_DECIDED, null, Set.of(decided.proposedBy())));
    }
}
