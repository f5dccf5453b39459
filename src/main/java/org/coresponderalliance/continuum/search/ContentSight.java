package org.coresponderalliance.continuum.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;

/** How things of one kind are shown where somebody is led to them, and to whom: in search if they are indexed, and in inboxes. */
public interface ContentSight {

    Content content();

    /**
     * What is shown of hits, by id: only those that the database still has and the viewer may see. At most 50 ids; read
     * with one or two statements that carry the rules' condition.
     */
    Map<Long, HitDetails> visible(Collection<Long> ids, Viewer viewer);

    /** Who of these may see one thing; nobody where the database has it no more. */
    default List<Viewer> seeing(long id, Collection<Viewer> viewers) {
        return viewers.stream().filter(viewer -> !visible(List.of(id), viewer).isEmpty()).toList();
    }
}
