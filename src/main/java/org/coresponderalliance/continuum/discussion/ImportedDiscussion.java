package org.coresponderalliance.continuum.discussion;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A whole discussion that comes from elsewhere.
 *
 * @param accepted  number of the post that answers it; null if none does
 * @param posts     at least one, in the order of their numbers; the first opens the discussion
 * @param facing    ids of the members who face it too
 * @param followers ids of members who follow it beside those who wrote in it
 * @param read      up to which number members have read it; who wrote in it has read at least up to there
 */
public record ImportedDiscussion(long categoryId, Kind kind, Headline headline, boolean pinned, @Nullable Integer accepted, List<Post> posts,
                                 Set<Long> facing, Set<Long> followers, Map<Long, Integer> read) {

    public ImportedDiscussion {
        posts = List.copyOf(posts);
        facing = Set.copyOf(facing);
        followers = Set.copyOf(followers);
        read = Map.copyOf(read);
        if (posts.isEmpty()) {
            throw new IllegalArgumentException("A discussion has at least its opening post");
        }
    }

    /**
     * @param replyTo number of the post that it answers; null where it answers the discussion as a whole
     * @param body    Markdown, as typed
     * @param held    why it waits for a moderator; empty where it is published
     * @param marks   who reacted to it, and how
     */
    public record Post(long authorId, Instant at, @Nullable Integer replyTo, String body, String held, Map<Reaction, Set<Long>> marks) {

        public Post {
            marks = Map.copyOf(marks);
        }
    }

    /** What came of it. @param postIds ids of the posts by number, less one */
    public record Added(long id, List<Long> postIds) {

        public long postId(int number) {
            return postIds.get(number - 1);
        }
    }
}
