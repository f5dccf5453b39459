package org.coresponderalliance.continuum.shell;

import java.time.Instant;
import java.util.List;

/** What a module has that search engines may find, each thing under a number. Numbers of what nobody may find are left out. */
public interface SitemapSource {

    /** A page that everybody may read. @param path of it @param changed when what it says changed last */
    record Entry(String path, Instant changed) {}

    /** Names it in addresses: {@code articles}. Letters only. */
    String name();

    /** The greatest number that there is; 0 where there is none. */
    long last();

    /** Those with a number from the first to the last one, both included. */
    List<Entry> between(long first, long last);
}
