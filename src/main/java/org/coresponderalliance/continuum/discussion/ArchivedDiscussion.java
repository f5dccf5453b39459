package org.coresponderalliance.continuum.discussion;

import java.time.Instant;
import java.util.List;
import org.coresponderalliance.continuum.base.RenderedText;
import org.jspecify.annotations.Nullable;

/**
 * A whole discussion of an archive, its texts cleaned and rendered by {@link DiscussionArchive}.
 *
 * @param accepted number of the post that answers it; null if none does
 * @param posts    at least one, in the order of their numbers, from 1; the first opens the discussion
 */
public record ArchivedDiscussion(long categoryId, Kind kind, Headline headline, boolean locked, boolean pinned, @Nullable Integer accepted, List<Post> posts) {

    public ArchivedDiscussion {
        posts = List.copyOf(posts);
        if (posts.isEmpty()) {
            throw new IllegalArgumentException("A discussion has at least its opening post");
        }
    }

    /** @param replyTo number of the earlier post that it answers; null where it answers the discussion as a whole */
    public record Post(long authorId, Instant at, @Nullable Integer replyTo, String markdown, RenderedText rendered) {}

    Post opening() {
        return posts.getFirst();
    }

    int answers() {
        return (int) posts.stream().skip(1).filter(post -> post.authorId() != opening().authorId()).count();
    }
}
