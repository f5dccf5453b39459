package org.coresponderalliance.continuum.discussion;

import io.swagger.v3.oas.annotations.media.Schema;
import java.io.Serial;
import java.util.List;
import org.coresponderalliance.continuum.base.Concern;
import org.coresponderalliance.continuum.base.Message;

/** A category is to be opened to everybody, and posts in it could identify a client: they have to be edited or moved first. */
public final class OpeningConcern extends Concern {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * A discussion that everybody must not read as it is. What was found in it is not told.
     *
     * @param url   path to the first of the posts
     * @param posts their numbers
     */
    @Schema(name = "DiscussionThatTells")
    public record Told(long discussion, String title, String url, List<Integer> posts) {

        public Told {
            posts = List.copyOf(posts);
        }
    }

    private final transient List<Told> discussions;

    OpeningConcern(List<Told> discussions, boolean all) {
        super(Message.of(all ? "discussion.category.guard" : "discussion.category.guardMore", discussions.size()));
        this.discussions = List.copyOf(discussions);
    }

    /** The discussions, the oldest first. */
    @Override
    public List<Told> findings() {
        return discussions;
    }
}
