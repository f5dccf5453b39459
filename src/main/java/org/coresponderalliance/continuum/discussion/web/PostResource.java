package org.coresponderalliance.continuum.discussion.web;

import java.time.Instant;
import java.util.List;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.discussion.ThreadPost;
import org.coresponderalliance.continuum.member.Person;
import org.jspecify.annotations.Nullable;

/**
 * A post as the API gives it.
 *
 * @param number   in its discussion; 1 is the opening post
 * @param replyTo  number of the post that it answers; null where it answers the discussion
 * @param version  to be sent when the post is edited
 * @param markdown as written
 * @param html     sanitized
 * @param answer   whether it is the accepted answer
 * @param actions  what the caller may do to it now
 */
record PostResource(long id, int number, @Nullable Integer replyTo, Person author, Content.State state, int version, String markdown, String html,
                    Instant createdAt, @Nullable Instant editedAt, boolean answer, int helpful, int thanks, MyMarks mine, List<Action> actions) {

    /** The caller's own marks. */
    record MyMarks(boolean helpful, boolean thanks, boolean bookmarked) {}

    static PostResource of(ThreadPost post, Person author, boolean answer, List<Action> actions) {
        return new PostResource(post.id(), post.number(), post.replyTo(), author, post.state(), post.version(), post.markdown(), post.html(),
                post.createdAt(), post.editedAt(), answer, post.helpful(), post.thanks(),
                new MyMarks(post.helpfulMine(), post.thanksMine(), post.bookmarked()), actions);
    }
}
