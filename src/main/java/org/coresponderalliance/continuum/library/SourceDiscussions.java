package org.coresponderalliance.continuum.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.taxonomy.FacetSelection;

/** What the library must know of discussions, as one viewer sees them. */
interface SourceDiscussions {

    /**
     * A discussion as a source.
     *
     * @param replies how many replies the viewer sees
     */
    record Source(long id, String title, String url, int replies) {}

    /**
     * A discussion with what an article can be made of.
     *
     * @param question     Markdown of the opening post
     * @param answer       Markdown of the accepted answer; empty where none is accepted
     * @param answerNumber its number; 0 where none is accepted
     * @param facets       what it is about
     * @param mayPropose   whether the viewer may propose it as best practice
     */
    record Whole(Source source, String question, String answer, int answerNumber, FacetSelection facets, boolean mayPropose) {}

    boolean sees(long discussionId, Viewer viewer);

    /** Those of the discussions that the viewer sees, in the order asked for. */
    List<Source> sources(Collection<Long> discussionIds, Viewer viewer);

    /** Who wrote a post; empty if the viewer does not see it. */
    Optional<Long> author(Origin origin, Viewer viewer);

    Optional<Whole> whole(long discussionId, Viewer viewer);
}
