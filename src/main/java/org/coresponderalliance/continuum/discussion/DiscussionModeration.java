package org.coresponderalliance.continuum.discussion;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.coresponderalliance.continuum.base.Texts;
import org.coresponderalliance.continuum.moderation.ModeratedContent;
import org.coresponderalliance.continuum.moderation.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Discussions and posts, for the review queue. An opening post stands for its discussion. */
@Component
class DiscussionModeration implements ModeratedContent {

    private final Discussions discussions;
    private final Posts posts;
    private final MergedDiscussions merged;
    private final Removal removal;
    private final JdbcClient jdbc;
    private final Texts texts;

    DiscussionModeration(Discussions discussions, Posts posts, MergedDiscussions merged, Removal removal, JdbcClient jdbc, Texts texts) {
        this.discussions = discussions;
        this.posts = posts;
        this.merged = merged;
        this.removal = removal;
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public Set<Subject.Kind> kinds() {
        return Set.of(Subject.Kind.POST, Subject.Kind.DISCUSSION);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Item> item(Subject subject, Viewer viewer) {
        return found(subject).filter(post -> AccessRules.sees(viewer, post.facts())).map(post -> item(subject, post));
    }

    /** In one transaction: what a post is part of is loaded late. */
    @Override
    @Transactional(readOnly = true)
    public Map<Subject, Item> items(Collection<Subject> subjects, Viewer viewer) {
        return ModeratedContent.super.items(subjects, viewer);
    }

    private Item item(Subject subject, Post post) {
        var discussion = post.discussion();
        var state = post.isOpening() ? discussion.state() : post.state();
        return new Item(subject, discussion.title(), post.html(), DiscussionLinks.post(discussion.id(), discussion.slug(), post.number()),
                post.authorId(), post.createdAt(), state.name(), texts.get("discussion.audience." + discussion.audience().name()));
    }

    @Override
    @RetriedTransaction
    public void hide(Subject subject, Viewer moderator) {
        become(subject, State.HIDDEN, moderator);
    }

    @Override
    @RetriedTransaction
    public void restore(Subject subject, Viewer moderator) {
        become(subject, State.PUBLISHED, moderator);
    }

    /** Hidden rather than deleted, so that its author does not bring it back. */
    @Override
    @RetriedTransaction
    public void remove(Subject subject, Viewer moderator) {
        become(subject, State.HIDDEN, moderator);
    }

    @Override
    @RetriedTransaction
    public void giveBack(Subject subject, Viewer moderator) {
        become(subject, State.HELD, moderator);
    }

    @Override
    public long publishedBy(long memberId) {
        return jdbc.sql("""
                        select count(*) from post p join discussion d on d.id = p.discussion_id
                        where p.author_id = ? and p.state = 'PUBLISHED' and d.state = 'PUBLISHED'""")
                .param(memberId).query(Long.class).single();
    }

    private void become(Subject subject, State state, Viewer moderator) {
        // Looked up first, locked, and only then loaded: what was loaded before the lock may be out of date.
        discussionOf(subject).flatMap(discussions::lock).flatMap(locked -> found(subject))
                .ifPresent(post -> removal.become(post, state, moderator.isGuest() ? post.authorId() : moderator.id()));
    }

    private Optional<Long> discussionOf(Subject subject) {
        return subject.kind() == Subject.Kind.DISCUSSION ? merged.opening(subject.id()).map(MergedDiscussions.Place::discussion).or(() -> Optional.of(subject.id()))
                : jdbc.sql("select discussion_id from post where id = ?").param(subject.id()).query(Long.class).optional();
    }

    private Optional<Post> found(Subject subject) {
        return subject.kind() == Subject.Kind.POST ? posts.findById(subject.id())
                : merged.opening(subject.id()).map(place -> posts.find(place.discussion(), place.number())).orElseGet(() -> posts.find(subject.id(), 1));
    }
}
