package org.coresponderalliance.continuum.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What the published posts of a discussion come to.
 *
 * @param replies  published posts without the opening one
 * @param answers  those of them that somebody else than the asker wrote
 * @param lastPost highest number of a published post; 1 where there is only the opening post
 * @param lastAt   when the last one was written, which has another number where an older discussion was merged into this one
 * @param lastBy   who wrote it
 */
@Embeddable
record Counters(@Column(name = "reply_count", nullable = false) int replies,
                @Column(name = "answer_count", nullable = false) int answers,
                @Column(name = "last_post_number", nullable = false) int lastPost,
                @Column(name = "last_post_at", nullable = false) Instant lastAt,
                @Column(name = "last_author_id", nullable = false) long lastBy) {

    /** Of a discussion that has no post yet. */
    static Counters none(Instant at, long authorId) {
        return new Counters(0, 0, 0, at, authorId);
    }

    /** With the opening post, which is neither reply nor answer. */
    Counters opened() {
        return new Counters(replies, answers, 1, lastAt, lastBy);
    }

    Counters and(Post reply, boolean byAsker) {
        return new Counters(replies + 1, byAsker ? answers : answers + 1, reply.number(), reply.createdAt(), reply.authorId());
    }
}
