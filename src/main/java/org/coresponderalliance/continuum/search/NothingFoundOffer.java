package org.coresponderalliance.continuum.search;

import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;

/** What a module above offers to a member whose search found nothing. A bean of this type is all that it takes. */
public interface NothingFoundOffer {

    /** A part of the page, safe to show; empty where there is nothing to offer. */
    Optional<String> html(String query, Viewer viewer);

    /**
     * Answers one of its controls. Refusals may be thrown.
     *
     * @param action the {@code data-action} of the control
     * @return what to say to the person; empty if it is no action of this offer
     */
    Optional<String> act(String action, String query, Viewer viewer);
}
