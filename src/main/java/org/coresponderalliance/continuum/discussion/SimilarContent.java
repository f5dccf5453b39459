package org.coresponderalliance.continuum.discussion;

import java.util.List;
import org.coresponderalliance.continuum.access.Viewer;

/** Finds what resembles a title: offered while somebody asks, and beside a discussion. */
public interface SimilarContent {

    /** At most five that the viewer may see, the most similar first; none for a title that says too little. */
    List<Similar> similar(String title, Viewer viewer);

    /** Beside a discussion: as {@link #similar}, without itself; what is new may be found some minutes later. */
    List<Similar> related(long discussionId, String title, Viewer viewer);

    /** @param line what it is, in a few words: "discussion · 31 replies", "best practice · 12 programs" */
    record Similar(String title, String url, String line) {}
}
