package org.coresponderalliance.continuum.search;

import java.util.Map;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;

/** What a module above lets a member do with the search that they stand in. A bean of this type is all that it takes. */
public interface SearchTool {

    /** A part of the page, safe to show; empty where there is nothing to do. Not asked for guests, nor where nothing is looked for. */
    Optional<String> html(SearchRequest search, Viewer viewer);

    /**
     * Answers one of its controls. Refusals may be thrown.
     *
     * @param action the {@code data-action} of the control
     * @param data   what stood beside it
     * @return what to say to the person; empty if it is no action of this tool
     */
    Optional<String> act(String action, Map<String, String> data, SearchRequest search, Viewer viewer);
}
