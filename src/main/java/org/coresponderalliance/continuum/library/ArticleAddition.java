package org.coresponderalliance.continuum.library;

import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;

/** What a module above has to say beside an article as readers get it. Implemented by such modules. */
public interface ArticleAddition {

    /**
     * The addition for a viewer who sees the article; with as few statements as can be, because it is asked for each time
     * that an article is read.
     */
    Optional<Addition> of(ArticlePage article, Viewer viewer);

    /**
     * Safe HTML; each may be empty.
     *
     * @param notice  what a reader must know beforehand, above the text
     * @param aside   a box for the column beside the text
     * @param section a section at the end of the text
     */
    record Addition(String notice, String aside, String section) {}
}
