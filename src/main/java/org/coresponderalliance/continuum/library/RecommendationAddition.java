package org.coresponderalliance.continuum.library;

import java.util.Map;
import org.coresponderalliance.continuum.access.Viewer;

/** What a module above has to say to recommendations as readers get them. Implemented by such modules. All of it is safe HTML. */
public interface RecommendationAddition {

    /**
     * What stands with recommendations of an article, on paper too, by their ids; nothing for most. With as few statements as
     * can be, because it is asked for each time that an article is read.
     */
    Map<Long, String> marks(ArticlePage article, Viewer viewer);

    /** What stands on the page of one recommendation. */
    Addition of(RecommendationPage page, Viewer viewer);

    /**
     * Either may be empty.
     *
     * @param mark    what a reader must know before they go by it
     * @param section what became of it, for the end of the page
     */
    record Addition(String mark, String section) {}
}
