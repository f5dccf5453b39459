package org.coresponderalliance.continuum.search;

import java.util.Set;
import org.coresponderalliance.continuum.access.Viewer;

/** What a viewer's own work is like, told by the module that knows: what is for such work comes a little earlier. */
@FunctionalInterface
public interface ViewerLikeness {

    /** Values as {@code lead_agency/police}; empty for guests and who works in no program. Asked at each search, so remembered by whoever tells it. */
    Set<String> facets(Viewer viewer);
}
