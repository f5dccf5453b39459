package org.coresponderalliance.continuum.discussion;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.coresponderalliance.continuum.access.Content.State;
import org.coresponderalliance.continuum.attachment.Attachments;
import org.coresponderalliance.continuum.base.Markdown;
import org.coresponderalliance.continuum.base.Mentions;
import org.coresponderalliance.continuum.member.MemberDirectory;
import org.coresponderalliance.continuum.moderation.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes posts of words. The discussion's row is locked by whoever calls. */
@Component
class Writing {

    private final Posts posts;
    private final Markdown markdown;
    private final Attachments attachments;
    private final MemberDirectory members;

    Writing(Posts posts, Markdown markdown, Attachments attachments, MemberDirectory members) {
        this.posts = posts;
        this.markdown = markdown;
        this.attachments = attachments;
        this.members = members;
    }

    /** The next post of the discussion, saved and, where it is published, counted. */
    Post write(Discussion discussion, Words words, @Nullable Integer replyTo, State state) {
        var post = new Post(discussion, replyTo, words.authorId(), state, words.key(), words.at());
        post.say(words.markdown(), markdown.render(words.markdown()), words.clearance().answeredLine());
        posts.save(post);
        attachments.adopt(words.markdown(), subject(post), words.authorId());
        if (post.isOpening()) {
            discussion.count(discussion.counters().opened());
        } else if (state == State.PUBLISHED) {
            discussion.count(discussion.counters().and(post, post.authorId() == discussion.authorId()));
        }
        return post;
    }

    void rewrite(Post post, Words words) {
        post.edit(words.markdown(), markdown.render(words.markdown()), words.clearance().answeredLine(), words.authorId(), words.at());
        attachments.adopt(words.markdown(), subject(post), words.authorId());
    }

    DiscussionOpened opened(Discussion discussion, Instant at) {
        var post = posts.find(discussion.id(), 1).orElseThrow();
        return new DiscussionOpened(discussion.id(), post.id(), discussion.authorId(), mentioned(post.markdown(), post.authorId()), at);
    }

    /** Ids of the members whom a text names, without its author. */
    Set<Long> mentioned(String text, long authorId) {
        Collection<Long> named = members.byHandle(Mentions.in(text)).values();
        return named.stream().filter(id -> id != authorId).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    static Subject subject(Post post) {
        return new Subject(Subject.Kind.POST, post.id());
    }

    static Subject subject(Discussion discussion) {
        return new Subject(Subject.Kind.DISCUSSION, discussion.id());
    }
}
