package org.coresponderalliance.continuum.notification;

import java.util.HashSet;
import java.util.Set;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.ViewerSource;
import org.coresponderalliance.continuum.discussion.AnswerAccepted;
import org.coresponderalliance.continuum.discussion.DiscussionOpened;
import org.coresponderalliance.continuum.discussion.DiscussionsMerged;
import org.coresponderalliance.continuum.discussion.FollowService;
import org.coresponderalliance.continuum.discussion.FollowService.Mode;
import org.coresponderalliance.continuum.discussion.PostEdited;
import org.coresponderalliance.continuum.discussion.PostPublished;
import org.coresponderalliance.continuum.discussion.ThreadPost;
import org.coresponderalliance.continuum.discussion.ThreadQueries;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What happens in discussions, told to those whom it concerns: each of them once, by what concerns them most. */
@Component
class DiscussionNews {

    private final Notifications notifications;
    private final FollowService follows;
    private final ThreadQueries threads;
    private final ViewerSource viewers;

    DiscussionNews(Notifications notifications, FollowService follows, ThreadQueries threads, ViewerSource viewers) {
        this.notifications = notifications;
        this.follows = follows;
        this.threads = threads;
        this.viewers = viewers;
    }

    @ApplicationModuleListener
    void on(DiscussionOpened opened) {
        notifications.tell(Notice.about(Content.POST, opened.postId(), NotificationKind.MENTION, opened.authorId(), opened.mentioned()));
        var followers = new HashSet<>(follows.membersOfCategory(opened.discussionId()));
        followers.removeAll(opened.mentioned());
        notifications.tell(Notice.about(Content.POST, opened.postId(), NotificationKind.OPENED, opened.authorId(), followers));
    }

    @ApplicationModuleListener
    void on(PostPublished published) {
        var members = follows.members(published.discussionId());
        var told = new HashSet<>(members.get(Mode.MUTE));
        told.add(published.authorId());
        tell(published, NotificationKind.MENTION, published.mentioned(), told);
        tell(published, NotificationKind.REPLY_TO_YOU, repliedTo(published), told);
        tell(published, NotificationKind.REPLY, members.get(Mode.FOLLOW), told);
    }

    @ApplicationModuleListener
    void on(PostEdited edited) {
        notifications.tell(Notice.about(Content.POST, edited.postId(), NotificationKind.MENTION, edited.editorId(), edited.newlyMentioned()));
    }

    @ApplicationModuleListener
    void on(AnswerAccepted accepted) {
        notifications.tell(Notice.about(Content.POST, accepted.postId(), NotificationKind.ANSWER_ACCEPTED, accepted.byId(),
                Set.of(accepted.postAuthorId())));
    }

    /** Who followed the discussion that is gone hears once where it is; not who has muted the other one. */
    @ApplicationModuleListener
    void on(DiscussionsMerged merged) {
        var followers = new HashSet<>(follows.members(merged.fromId()).get(Mode.FOLLOW));
        followers.removeAll(follows.members(merged.intoId()).get(Mode.MUTE));
        notifications.tell(Notice.about(Content.POST, merged.postId(), NotificationKind.DISCUSSION_MERGED, merged.byId(), followers));
    }

    private void tell(PostPublished published, NotificationKind kind, Set<Long> members, Set<Long> told) {
        var recipients = new HashSet<>(members);
        recipients.removeAll(told);
        told.addAll(recipients);
        var notice = Notice.about(Content.POST, published.postId(), kind, published.authorId(), recipients);
        // Replies in one discussion are one line while unread, which leads to the first of them.
        notifications.tell(kind == NotificationKind.REPLY ? notice.bundled("DISCUSSION/" + published.discussionId()) : notice);
    }

    private Set<Long> repliedTo(PostPublished published) {
        if (published.replyTo() == null) {
            return Set.of();
        }
        return viewers.viewer(published.authorId())
                .flatMap(author -> threads.post(published.discussionId(), published.replyTo(), author))
                .map(ThreadPost::authorId).map(Set::of).orElse(Set.of());
    }
}
