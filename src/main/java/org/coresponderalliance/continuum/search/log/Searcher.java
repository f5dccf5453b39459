package org.coresponderalliance.continuum.search.log;

import java.util.Objects;
import org.coresponderalliance.continuum.access.Viewer;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Tells searchers apart while a search goes on. The keys stay in memory, are gone minutes later, and are written nowhere. */
final class Searcher {

    private Searcher() {}

    /** A member, or a guest by network and browser: two guests who have both in common pass for one. */
    static String of(Viewer viewer) {
        if (!viewer.isGuest()) {
            return "m" + viewer.id();
        }
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                ? "g" + here.getRequest().getRemoteAddr() + " " + Objects.hashCode(here.getRequest().getHeader("User-Agent")) : "g";
    }
}
