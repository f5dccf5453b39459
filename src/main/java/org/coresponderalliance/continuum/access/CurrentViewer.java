package org.coresponderalliance.continuum.access;

import org.coresponderalliance.continuum.base.NotAllowed;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who is looking, in this request. Role and standing are asked for anew each time, so that a change of role, a silence or
 * a suspension holds from the next click on, whatever the session once knew.
 */
@Component
public class CurrentViewer {

    private final ViewerSource members;

    CurrentViewer(ViewerSource members) {
        this.members = members;
    }

    /** The viewer; a guest where nobody is signed in. */
    public Viewer get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.isAuthenticated() && authentication.getPrincipal() instanceof SignedIn someone) {
            return members.viewer(someone).map(viewer -> viewer.upTo(someone.limit())).orElseGet(Viewer::guest);
        }
        return Viewer.guest();
    }

    /** The viewer, who must be a member. @throws NotAllowed for a guest */
    public Viewer member() {
        var viewer = get();
        if (viewer.isGuest()) {
            throw new NotAllowed("access.signInFirst");
        }
        return viewer;
    }
}
