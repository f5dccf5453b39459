package org.coresponderalliance.continuum.library;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.coresponderalliance.continuum.access.Content.State;
import org.jspecify.annotations.Nullable;

/**
 * A whole article that comes from elsewhere, with its history.
 *
 * @param details   what is known of it
 * @param state     as readers see it; for one that was never published, that of its last revision
 * @param revisions at least one, the oldest first
 * @param reviewers ids of the members asked to review the last revision; empty if it is not in review
 * @param sample    whether it is part of a sample community, and says so
 * @param withdrawn recommendations that do not hold any more
 */
public record ImportedArticle(ArticleDetails details, State state, List<Revision> revisions, Set<Long> reviewers, boolean sample, List<Withdrawn> withdrawn) {

    public ImportedArticle {
        revisions = List.copyOf(revisions);
        reviewers = Set.copyOf(reviewers);
        withdrawn = List.copyOf(withdrawn);
        if (revisions.isEmpty()) {
            throw new IllegalArgumentException("An article has at least one revision");
        }
    }

    /** An article whose recommendations all hold. */
    public ImportedArticle(ArticleDetails details, State state, List<Revision> revisions, Set<Long> reviewers, boolean sample) {
        this(details, state, revisions, reviewers, sample, List.of());
    }

    /** @param position number of the recommendation in the last revision @param memberId who withdrew it */
    public record Withdrawn(int position, long memberId, String reason, Instant at) {}

    /**
     * @param content     recommendations need no ids: those that resemble one of the revision before are taken for the same
     * @param publishedAt null if readers never got it
     */
    public record Revision(ArticleContent content, String note, long authorId, Instant at, @Nullable Instant publishedAt, List<Decided> decisions) {}

    /** What a reviewer decided on the revision. Discipline and role are taken from the member as they are now. */
    public record Decided(long memberId, Decision decision, String comment, Instant at) {}
}
