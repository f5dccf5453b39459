package org.coresponderalliance.continuum.member;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.coresponderalliance.continuum.access.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * A part of a member's profile that a module above contributes as a bean: what they asked lately, what they wrote. It shows
 * the viewer only what they may see where it stands.
 */
public interface ProfileSection {

    /** Position, from the top. */
    int order();

    /** Empty where there is nothing for the viewer. */
    Optional<Section> section(long memberId, Viewer viewer);

    /**
     * @param key     stable name, for the part's id
     * @param title   its heading
     * @param entries newest first, about five
     * @param more    where all of them are; null where there is no such list
     */
    record Section(String key, String title, List<Entry> entries, @Nullable String more) {}

    /**
     * @param title what links to it
     * @param url   where it stands; empty for what is said and done
     * @param line  a few words below; may be empty
     */
    record Entry(String title, String url, String line, Instant at) {}
}
