package org.coresponderalliance.continuum.shell;

import org.coresponderalliance.continuum.access.AccessRules;
import org.coresponderalliance.continuum.access.Action;
import org.coresponderalliance.continuum.access.Content;
import org.coresponderalliance.continuum.access.Viewer;

/**
 * A screen of the administration, contributed by a module as a bean: a tab above all of them and a tile on their first
 * page. Its words are {@code administration.<key>} and, for the tile, {@code administration.<key>.about}.
 */
public interface AdministrationItem {

    /** Stable key, of the words too. */
    String key();

    String url();

    /** Name of an icon in {@code shell/icons.html}. */
    String icon();

    /** Position, from the left. */
    int order();

    default boolean shownTo(Viewer viewer) {
        return AccessRules.may(viewer, Action.SEE, Content.SETTING);
    }

    /** A short fact for the tile, such as how many there are; empty for none. Asked only when the tiles are drawn. */
    default String fact(Viewer viewer) {
        return "";
    }
}
