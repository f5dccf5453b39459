package org.coresponderalliance.continuum.shell;

/** A feed of what everybody may read, contributed by a module as a bean: guests' pages lead feed readers to it. */
public interface SiteFeed {

    /** Its path. */
    String url();

    /** What feed readers call it. */
    String title();
}
