package org.coresponderalliance.continuum.member;

import java.util.List;
import org.coresponderalliance.continuum.access.Viewer;

/** Something that can be done about a member from their profile, contributed by a module above as a bean. */
public interface ProfileActions {

    /** Position in the menu, from the top. */
    int order();

    /** What the viewer may do about this member; empty if nothing. */
    List<Choice> choices(long memberId, Viewer viewer);

    /**
     * Does it, as by asking for a reason in a dialog first. Called under the lock of the page's UI.
     *
     * @param key  a choice's
     * @param then called when something was done
     * @throws org.coresponderalliance.continuum.base.CommunityException where it is refused
     */
    void perform(String key, long memberId, Viewer viewer, Runnable then);

    /**
     * @param key    stable name, unique among all modules
     * @param label  a verb
     * @param icon   name of an icon in {@code shell/icons.html}
     * @param serious whether it is to the member's harm
     */
    record Choice(String key, String label, String icon, boolean serious) {}
}
