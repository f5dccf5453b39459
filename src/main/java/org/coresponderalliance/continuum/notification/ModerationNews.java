package org.coresponderalliance.continuum.notification;

import java.util.Set;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.ViewerSource;
import org.coresponderalliance.continuum.moderation.ContentHidden;
import org.coresponderalliance.continuum.moderation.ContentRemoved;
import org.coresponderalliance.continuum.moderation.FlagDecided;
import org.coresponderalliance.continuum.moderation.HeldRejected;
import org.coresponderalliance.continuum.moderation.HeldReleased;
import org.coresponderalliance.continuum.moderation.MemberSilenced;
import org.coresponderalliance.continuum.moderation.MemberWarned;
import org.coresponderalliance.continuum.moderation.ReviewQueries;
import org.coresponderalliance.continuum.moderation.RewriteAsked;
import org.coresponderalliance.continuum.moderation.Subject;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What moderators decided, told to the author and to those who reported it. Who decided is not said. */
@Component
class ModerationNews {

    private final Notifications notifications;
    private final ReviewQueries reviews;
    private final ViewerSource viewers;

    ModerationNews(Notifications notifications, ReviewQueries reviews, ViewerSource viewers) {
        this.notifications = notifications;
        this.reviews = reviews;
        this.viewers = viewers;
    }

    @ApplicationModuleListener
    void on(ContentHidden hidden) {
        tellAuthor(hidden.itemId(), hidden.subject(), hidden.authorId(), NotificationKind.CONTENT_HIDDEN);
    }

    @ApplicationModuleListener
    void on(ContentRemoved removed) {
        tellAuthor(removed.itemId(), removed.subject(), removed.authorId(), NotificationKind.CONTENT_REMOVED);
    }

    @ApplicationModuleListener
    void on(RewriteAsked asked) {
        tellAuthor(asked.itemId(), asked.subject(), asked.authorId(), NotificationKind.REWRITE_ASKED);
    }

    @ApplicationModuleListener
    void on(HeldReleased released) {
        tellAuthor(released.itemId(), released.subject(), released.authorId(), NotificationKind.HELD_RELEASED);
    }

    @ApplicationModuleListener
    void on(HeldRejected rejected) {
        tellAuthor(rejected.itemId(), rejected.subject(), rejected.authorId(), NotificationKind.HELD_REJECTED);
    }

    @ApplicationModuleListener
    void on(FlagDecided decided) {
        var subject = decided.subject();
        notifications.tell(Notice.about(content(subject), subject.id(), NotificationKind.FLAG_DECIDED, null, decided.flaggedBy()));
    }

    @ApplicationModuleListener
    void on(MemberWarned warned) {
        notifications.tell(Notice.plain(NotificationKind.WARNED, warned.memberId(), reviews.sanctionReason(warned.sanctionId())));
    }

    @ApplicationModuleListener
    void on(MemberSilenced silenced) {
        notifications.tell(Notice.plain(NotificationKind.SILENCED, silenced.memberId(), reviews.sanctionReason(silenced.sanctionId())));
    }

    private void tellAuthor(long itemId, Subject subject, long authorId, NotificationKind kind) {
        var words = viewers.viewer(authorId).map(author -> reviews.messageTo(itemId, author)).orElse("");
        notifications.tell(Notice.about(content(subject), subject.id(), kind, null, Set.of(authorId)).saying(words));
    }

    private static Content content(Subject subject) {
        return switch (subject.kind()) {
            case POST -> Content.POST;
            case DISCUSSION -> Content.DISCUSSION;
            case ARTICLE -> Content.ARTICLE;
            case ADOPTION -> Content.ADOPTION;
            case CHALLENGE -> Content.CHALLENGE;
            case APPLICATION, MEMBER -> Content.MEMBER;
        };
    }
}
