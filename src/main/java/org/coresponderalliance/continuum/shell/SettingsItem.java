package org.coresponderalliance.continuum.shell;

import org.coresponderalliance.continuum.access.Viewer;

/**
 * A section of a member's settings, contributed by a module as a bean: a tab above all of them. Its word is
 * {@code settings.<key>}, its URL {@code /settings/<key>}; the screen there is a {@link
 * org.coresponderalliance.continuum.shell.ui.SettingsScreen} of the same module.
 */
public interface SettingsItem {

    /** Stable key, of the word and the URL too. */
    String key();

    /** Position, from the left. */
    int order();

    default boolean shownTo(Viewer viewer) {
        return !viewer.isGuest();
    }
}
