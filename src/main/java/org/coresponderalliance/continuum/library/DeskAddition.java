package org.coresponderalliance.continuum.library;

import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;

/** What of a module above waits for somebody who has to do with the library. Implemented by such modules. */
public interface DeskAddition {

    /**
     * A part of a desk.
     *
     * @param id    of its heading in the page
     * @param title what it is called
     * @param count how many things wait
     * @param html  all of it with its heading; safe
     */
    record Part(String id, String title, int count, String html) {}

    /** Among what is the viewer's own in the library. Empty if nothing waits for them. */
    Optional<Part> waitingFor(Viewer viewer);

    /** On the curation desk, also where nothing waits; asked only for those who have one. */
    default Optional<Part> onDesk(Viewer viewer) {
        return waitingFor(viewer);
    }
}
