package org.coresponderalliance.continuum.access;

import org.coresponderalliance.continuum.base.NotAllowed;
import org.coresponderalliance.continuum.base.NotFound;

/** Asks the rules about one thing and refuses in the right words. */
public final class Permit {

    private Permit() {}

    /**
     * Returns if the viewer may do this.
     *
     * @throws NotFound   if the viewer does not see the thing
     * @throws NotAllowed if they see it, and may not do this to it
     */
    public static void require(Viewer viewer, Action action, Facts facts) {
        if (!AccessRules.sees(viewer, facts)) {
            throw new NotFound();
        }
        if (!AccessRules.may(viewer, action, facts)) {
            throw new NotAllowed(reason(viewer));
        }
    }

    /**
     * Returns if there can be anything of this kind to which the viewer may do this.
     *
     * @throws NotFound   if the viewer sees nothing of the kind
     * @throws NotAllowed if they see some, and may not do this to any
     */
    public static void require(Viewer viewer, Action action, Content content) {
        if (AccessRules.may(viewer, action, content)) {
            return;
        }
        throw AccessRules.may(viewer, Action.SEE, content) ? new NotAllowed(reason(viewer)) : new NotFound();
    }

    private static String reason(Viewer viewer) {
        if (viewer.isGuest()) {
            return "access.signInFirst";
        }
        return viewer.standing() == Viewer.Standing.SILENCED ? "access.silencedNow" : "access.notAllowed";
    }
}
