package org.coresponderalliance.continuum.access;

import java.util.Optional;

/** Tells what a member is to the association right now. Implemented by the member module. */
public interface ViewerSource {

    /** The member as a viewer; empty if there is no such member or they may not be signed in (suspended, left). */
    Optional<Viewer> viewer(long memberId);

    /** As {@link #viewer(long)}; empty also if the member has ended the session that this principal stands for. */
    Optional<Viewer> viewer(SignedIn someone);
}
