package org.coresponderalliance.continuum.notification;

import java.util.Set;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.adoption.AdoptionRecorded;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What programs do with an article, told to whoever answers for it. */
@Component
class AdoptionNews {

    private final Notifications notifications;

    AdoptionNews(Notifications notifications) {
        this.notifications = notifications;
    }

    /** Several of one article are one line while unread, which leads to the first of them. */
    @ApplicationModuleListener
    void on(AdoptionRecorded recorded) {
        notifications.tell(Notice.about(Content.ADOPTION, recorded.adoptionId(), NotificationKind.ADOPTION_RECORDED, recorded.memberId(), Set.of(recorded.ownerId()))
                .bundled("ADOPTIONS/" + recorded.articleId()));
    }
}
