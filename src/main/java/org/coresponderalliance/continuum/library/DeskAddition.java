package org.coresponderalliance.continuum.library;

import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;

/** What of a module above waits for somebody who has to do with the library. Implemented by such modules. */
public interface DeskAddition {

    /** A part of the curation desk, and of what is the viewer's own in the library, with its heading: safe HTML. Empty if nothing waits for them. */
    Optional<String> waitingFor(Viewer viewer);
}
