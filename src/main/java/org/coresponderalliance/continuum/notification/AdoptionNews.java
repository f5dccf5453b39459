package org.coresponderalliance.continuum.notification;

import java.util.Set;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.adoption.AdoptionQueries;
import org.coresponderalliance.continuum.adoption.AdoptionRecorded;
import org.coresponderalliance.continuum.library.RecommendationWithdrawn;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What programs do with an article, told to whoever answers for it; and what becomes of it, told to those programs. */
@Component
class AdoptionNews {

    private final Notifications notifications;
    private final AdoptionQueries adoptions;

    AdoptionNews(Notifications notifications, AdoptionQueries adoptions) {
        this.notifications = notifications;
        this.adoptions = adoptions;
    }

    /** Several of one article are one line while unread, which leads to the first of them. */
    @ApplicationModuleListener
    void on(AdoptionRecorded recorded) {
        notifications.tell(Notice.about(Content.ADOPTION, recorded.adoptionId(), NotificationKind.ADOPTION_RECORDED, recorded.memberId(), Set.of(recorded.ownerId()))
                .bundled("ADOPTIONS/" + recorded.articleId()));
    }

    @ApplicationModuleListener
    void on(RecommendationWithdrawn withdrawn) {
        notifications.tell(Notice.about(Content.ARTICLE, withdrawn.articleId(), NotificationKind.RECOMMENDATION_WITHDRAWN, withdrawn.by(), adoptions.users(withdrawn.articleId())));
    }
}
