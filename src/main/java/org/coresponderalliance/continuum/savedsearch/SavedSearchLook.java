package org.coresponderalliance.continuum.savedsearch;

import java.time.Instant;
import org.coresponderalliance.continuum.access.Viewer;
import org.coresponderalliance.continuum.base.RetriedTransaction;
import org.coresponderalliance.continuum.search.Arrivals;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Looks through one saved search as its member sees things now. */
@Component
class SavedSearchLook {

    /** With more at once nobody is told of each. */
    private static final int MOST = 50;

    private final SavedSearchTable table;
    private final Arrivals arrivals;
    private final ApplicationEventPublisher events;

    SavedSearchLook(SavedSearchTable table, Arrivals arrivals, ApplicationEventPublisher events) {
        this.table = table;
        this.arrivals = arrivals;
        this.events = events;
    }

    /** Tells the viewer if there is anything that they were not told of before. The index proposes; the database, which knows what was hidden a moment ago, decides. */
    @RetriedTransaction
    public void tell(StoredSearch search, Instant since, Viewer viewer, Instant now) {
        var found = arrivals.found(search.search(), since, viewer, MOST);
        var known = table.known(search.id(), found);
        var anew = arrivals.shown(found.stream().filter(one -> !known.contains(one)).toList(), viewer).keySet();
        if (table.found(search.id(), anew, now) > 0) {
            events.publishEvent(new SavedSearchFound(search.id(), viewer.id()));
        }
    }
}
