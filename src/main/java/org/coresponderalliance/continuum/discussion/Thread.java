package org.coresponderalliance.continuum.discussion;

import java.time.Instant;
import java.util.List;
import org.coresponderalliance.continuum.access.Audience;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;
import org.jspecify.annotations.Nullable;

/**
 * A discussion without its posts, as one viewer sees it.
 *
 * @param replies     published posts without the opening one
 * @param facing      how many programs face it too
 * @param accepted    number of the accepted answer; null where there is none
 * @param lastNumber  the highest number given so far
 * @param caseConsult of case consults only
 * @param authors     ids of all who wrote a published post in it
 * @param mine        what the viewer has to do with it
 */
public record Thread(long id, String slug, String title, Kind kind, Content.State state, DiscussionRow.Place category,
                     Audience audience, @Nullable Long group, long authorId, Instant createdAt, int version, boolean locked, boolean pinned,
                     @Nullable Integer accepted, int lastNumber, int lastPublished, Instant lastAt, int replies, int facing,
                     @Nullable CaseConsult caseConsult, FacetSelection facets, List<String> tags, List<Long> authors, Mine mine)
        implements Surroundings {

    /**
     * @param lastRead    the highest number that they read; null where they never opened it
     * @param firstUnread number of the first post that they have not read; 0 where there is none or they never opened it
     * @param unread      how many such posts there are
     * @param follow      null for neither
     */
    public record Mine(@Nullable Integer lastRead, int firstUnread, int unread, FollowService.@Nullable Mode follow, boolean facing) {}

    @Override
    public Facts facts() {
        return Facts.of(Content.DISCUSSION, state, audience, group, authorId);
    }

    public String url() {
        return DiscussionLinks.discussion(id, slug);
    }

    public int pages() {
        return DiscussionLinks.page(lastNumber);
    }
}
