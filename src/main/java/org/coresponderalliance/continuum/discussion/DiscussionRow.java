package org.coresponderalliance.continuum.discussion;

import java.time.Instant;
import java.util.List;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;

/**
 * A discussion in a list.
 *
 * @param replies    published posts without the opening one
 * @param facing     how many programs face it too
 * @param answered   whether an answer was accepted
 * @param lastNumber number of the last published post
 * @param lastText   beginning of its text, at most 300 characters
 * @param unread     whether the viewer has something to read there
 * @param newCount   how many posts they have not read of one that they opened before; 0 for one that they never opened
 */
public record DiscussionRow(long id, String slug, String title, Kind kind, Content.State state, Place category, Audience audience,
                            long authorId, Instant createdAt, int replies, int facing, boolean answered, boolean locked,
                            boolean pinned, int lastNumber, Instant lastAt, long lastBy, String lastText, boolean unread, int newCount,
                            FacetSelection facets, List<String> tags) {

    /** The category that it stands in. */
    public record Place(long id, String slug, String name) {

        public String url() {
            return DiscussionLinks.category(slug);
        }
    }

    public String url() {
        return DiscussionLinks.discussion(id, slug);
    }
}
