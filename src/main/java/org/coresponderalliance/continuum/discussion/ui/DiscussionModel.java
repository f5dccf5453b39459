package org.coresponderalliance.continuum.discussion.ui;

import java.util.List;
import org.coresponderalliance.continuum.discussion.LedTo;
import org.coresponderalliance.continuum.discussion.SimilarContent.Similar;
import org.jspecify.annotations.Nullable;

/**
 * A page of a discussion as the template {@code discussion/discussion} shows it: all but the posts, which are drawn by
 * themselves.
 *
 * @param accepted  number of the accepted answer, where it is to be shown under the opening post too; else null
 * @param posts     numbers of the posts after the opening one, in the order of the tree
 * @param notice    what must be said about its state; empty for a published one
 * @param newFrom   number of the first unread post; 0 if there is none
 * @param unreadUrl where that post is; null if there is none
 * @param likely    what is likely the same, for those who may merge it
 * @param why       why the viewer cannot reply; may be empty
 */
public record DiscussionModel(long id, String url, String title, String kind, String categoryName, String categoryUrl, boolean answered,
                              boolean locked, boolean pinned, boolean hidden, String notice, String audience, List<Link> facets,
                              LedTo.@Nullable Outcome became, boolean viewerMember, boolean following, boolean muted, boolean bookmarked,
                              @Nullable Integer accepted, List<Integer> posts, int newFrom, int newCount,
                              @Nullable String unreadUrl, int replyCount, int memberCount, int disciplineCount, int facing,
                              @Nullable String olderUrl, @Nullable String newerUrl, int lastRead, List<Similar> related, List<Likely> likely, May may, String why) {

    public record Link(String label, String url) {}

    /** Another one that is likely about the same question. @param title and text how alike, in percent */
    public record Likely(long id, String label, String url, int title, int text) {}

    /** What the viewer may do to the discussion as a whole. */
    public record May(boolean reply, boolean follow, boolean lock, boolean pin, boolean move, boolean hide, boolean restore, boolean delete,
                      boolean propose, boolean edit, boolean flag, boolean merge) {}
}
