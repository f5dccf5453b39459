package org.coresponderalliance.continuum.discussion;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.attachment.FileIndex;
import org.coresponderalliance.continuum.moderation.ReviewQueue;
import org.coresponderalliance.continuum.moderation.Subject;
import org.coresponderalliance.continuum.privacy.Clearance;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes posts and discussions out of sight and brings them back, with counters and events. Who may do so is decided by
 * whoever calls; the discussion's row is locked. The opening post stands for its discussion.
 */
@Component
class Removal {

    private final Recount recount;
    private final ReviewQueue queue;
    private final Writing writing;
    private final ApplicationEventPublisher events;
    private final Hints hints;
    private final FileIndex files;
    private final Clock clock;

    Removal(Recount recount, ReviewQueue queue, Writing writing, ApplicationEventPublisher events, Hints hints, FileIndex files, Clock clock) {
        this.recount = recount;
        this.queue = queue;
        this.writing = writing;
        this.events = events;
        this.hints = hints;
        this.files = files;
        this.clock = clock;
    }

    /** What stands above a discussion was changed so that it must wait for a moderator. */
    void hold(Discussion discussion, Clearance why, long by) {
        become(discussion, State.HELD, by);
        queue.hold(Writing.subject(discussion), discussion.authorId(), why);
    }

    /** An edited post must wait for a moderator. */
    void hold(Post post, Words words) {
        become(post, State.HELD, words.authorId());
        queue.hold(post.isOpening() ? Writing.subject(post.discussion()) : Writing.subject(post), post.authorId(), words.clearance());
    }

    /** @return false if it is in this state already */
    boolean become(Post post, State state, long by) {
        if (post.isOpening()) {
            return become(post.discussion(), state, by);
        }
        if (post.state() == state) {
            return false;
        }
        var at = clock.instant();
        var first = post.become(state, at);
        recount.recount(post.discussion());
        files.changed(Subject.Kind.POST, List.of(post.id()));
        events.publishEvent(event(post, first, by, at));
        hints.changed(post.discussion().id(), post.number());
        return true;
    }

    private Object event(Post post, boolean first, long by, Instant at) {
        var discussion = post.discussion().id();
        if (post.state() != State.PUBLISHED) {
            return new PostRemoved(discussion, post.id(), post.number(), by, at);
        }
        return first
                ? new PostPublished(discussion, post.id(), post.number(), post.authorId(), post.replyTo(),
                        writing.mentioned(post.markdown(), post.authorId()), at)
                : new PostRestored(discussion, post.id(), post.number(), by, at);
    }

    /** @return false if it is in this state already */
    boolean become(Discussion discussion, State state, long by) {
        if (discussion.state() == state) {
            return false;
        }
        var opened = discussion.become(state);
        var at = clock.instant();
        events.publishEvent(new DiscussionChanged(discussion.id(), what(state), by, at));
        if (opened) {
            events.publishEvent(writing.opened(discussion, at));
        }
        hints.changed(discussion.id(), 0);
        return true;
    }

    private static DiscussionChanged.What what(State state) {
        return switch (state) {
            case HELD -> DiscussionChanged.What.HELD;
            case HIDDEN -> DiscussionChanged.What.HIDDEN;
            case DELETED -> DiscussionChanged.What.DELETED;
            case PUBLISHED -> DiscussionChanged.What.RESTORED;
            default -> throw new IllegalArgumentException("Discussions know no such state: " + state);
        };
    }
}
