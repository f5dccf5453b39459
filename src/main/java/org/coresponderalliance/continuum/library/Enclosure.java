package org.coresponderalliance.continuum.library;

import java.time.Instant;
import java.util.List;
import org.coresponderalliance.continuum.member.Byline;

/**
 * A file that comes with an article, to be filled in or adapted.
 *
 * @param versions at least one, the last one first
 */
public record Enclosure(long id, EnclosureKind kind, String title, List<Version> versions) {

    /**
     * One version of it.
     *
     * @param name      what the file is called: {@code Agreement.docx}
     * @param type      ending of its name, in capitals: {@code DOCX}
     * @param size      in bytes
     * @param note      what is new in it; may be empty
     * @param downloads how often it was fetched
     */
    public record Version(int number, String key, String name, String type, long size, String note, Byline by, Instant at, int downloads) {

        /** In kilobytes, at least one. */
        public long kilobytes() {
            return Math.max(1, Math.round(size / 1024.0));
        }
    }

    public Enclosure {
        versions = List.copyOf(versions);
    }

    /** The one that holds now. */
    public Version current() {
        return versions.getFirst();
    }

    /** Those that it took the place of. */
    public List<Version> earlier() {
        return versions.subList(1, versions.size());
    }

    /** How often any of them was fetched. */
    public int downloads() {
        return versions.stream().mapToInt(Version::downloads).sum();
    }
}
