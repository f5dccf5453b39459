package org.coresponderalliance.continuum.library;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.NotFound;
import org.coresponderalliance.continuum.discussion.DiscussionHeadings;
import org.coresponderalliance.continuum.discussion.Thread;
import org.coresponderalliance.continuum.discussion.ThreadPost;
import org.coresponderalliance.continuum.discussion.ThreadQueries;
import org.springframework.stereotype.Component;

/** Asks the discussion module. */
@Component
class DiscussionSources implements SourceDiscussions {

    private final DiscussionHeadings headings;
    private final ThreadQueries threads;

    DiscussionSources(DiscussionHeadings headings, ThreadQueries threads) {
        this.headings = headings;
        this.threads = threads;
    }

    @Override
    public boolean sees(long discussionId, Viewer viewer) {
        return !headings.of(List.of(discussionId), viewer).isEmpty();
    }

    @Override
    public List<Source> sources(Collection<Long> discussionIds, Viewer viewer) {
        return headings.of(discussionIds, viewer).stream().map(one -> new Source(one.id(), one.title(), one.url(), one.replies())).toList();
    }

    @Override
    public Optional<Long> author(Origin origin, Viewer viewer) {
        return threads.post(origin.discussionId(), origin.postNumber(), viewer).map(ThreadPost::authorId);
    }

    @Override
    public Optional<Whole> whole(long discussionId, Viewer viewer) {
        try {
            return Optional.of(whole(threads.thread(discussionId, viewer), viewer));
        } catch (NotFound unseen) {
            return Optional.empty();
        }
    }

    /** An answer that the viewer does not see is none. */
    private Whole whole(Thread thread, Viewer viewer) {
        var accepted = Objects.requireNonNullElse(thread.accepted(), 0);
        var answer = accepted == 0 ? Optional.<ThreadPost>empty() : threads.post(thread.id(), accepted, viewer);
        return new Whole(new Source(thread.id(), thread.title(), thread.url(), thread.replies()),
                threads.post(thread.id(), 1, viewer).map(ThreadPost::markdown).orElse(""),
                answer.map(ThreadPost::markdown).orElse(""), answer.map(ThreadPost::number).orElse(0), thread.facets(),
                AccessRules.may(viewer, Action.PROPOSE, thread.facts()));
    }
}
