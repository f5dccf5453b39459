package org.coresponderalliance.continuum.privacy;

import java.util.List;
import java.util.Set;

/**
 * What readers have of something before it is edited. What its author or a moderator let stand then is not asked about again.
 *
 * @param passages its texts
 * @param answered the rules whose findings were answered when it was published; empty if nobody was asked, as for what was imported
 */
public record Published(List<Passage> passages, Set<String> answered) {

    /** It is new, or has waited for a moderator until now. */
    public static final Published NOTHING = new Published(List.of(), Set.of());

    public Published {
        passages = List.copyOf(passages);
        answered = Set.copyOf(answered);
    }
}
