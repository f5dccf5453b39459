package org.coresponderalliance.continuum.discussion;

import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Facts;
import org.coresponderalliance.continuum.access.Viewer;

/** A locked discussion takes replies only from those who could unlock it. */
final class Locking {

    private Locking() {}

    static boolean open(boolean locked, Facts discussion, Viewer viewer) {
        return !locked || AccessRules.may(viewer, Action.LOCK, discussion);
    }
}
