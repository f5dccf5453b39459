package org.coresponderalliance.continuum.shell;

import org.coresponderalliance.continuum.access.Viewer;

/** An entry of the navigation at the left, contributed by a module as a bean. */
public interface NavigationItem {

    /** Stable key, by which a {@link Page} says where it belongs; also the message key {@code navigation.<key>}. */
    String key();

    String url();

    /** Name of an icon in {@code shell/icons.html}. */
    String icon();

    /** Position, from the top. */
    int order();

    /** Whether it belongs to the care for the community (curation, moderation, administration), which stands apart. */
    default boolean care() {
        return false;
    }

    boolean shownTo(Viewer viewer);

    /** How many things wait there for the viewer, where that helps to decide; 0 shows nothing. */
    default int count(Viewer viewer) {
        return 0;
    }
}
