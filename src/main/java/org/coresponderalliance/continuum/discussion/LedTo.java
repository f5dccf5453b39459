package org.coresponderalliance.continuum.discussion;

import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;

/** Tells what a discussion led to. Implemented by the library. */
public interface LedTo {

    /** The article that it became, if there is one that the viewer may see. */
    Optional<Outcome> became(long discussionId, Viewer viewer);

    /** Where a member proposes it as best practice. */
    String proposeUrl(long discussionId);

    /** @param revision number of the article's published revision */
    record Outcome(String title, String url, int revision) {}
}
