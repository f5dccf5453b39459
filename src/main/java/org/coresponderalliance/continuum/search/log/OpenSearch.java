package org.coresponderalliance.continuum.search.log;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A search that may go on still, in memory.
 *
 * @param typed what was asked last, on one line
 * @param hits  how much that found, of all kinds
 * @param begun when its first words were asked
 * @param last  when anything of it was asked or opened last
 * @param rank  of the hit that was opened first, from 1; 0 as long as none was
 */
record OpenSearch(String typed, long hits, Instant begun, Instant last, int rank) {

    static OpenSearch begun(String typed, long hits, Instant at) {
        return new OpenSearch(typed, hits, at, at, 0);
    }

    /** The words as they are compared and kept. */
    String words() {
        return words(typed);
    }

    static String words(String typed) {
        return typed.toLowerCase(Locale.ROOT);
    }

    /** Asked again as it is, or typed on. */
    OpenSearch askedAs(String again, long found, Instant at) {
        return new OpenSearch(again, found, begun, at, rank);
    }

    /** A hit was opened; only the first counts. */
    OpenSearch opened(int which, Instant at) {
        return new OpenSearch(typed, hits, begun, at, rank == 0 ? which : rank);
    }

    /** Whether nothing more is expected of it. */
    boolean isOver(Instant now) {
        return !last.plus(Following.QUIET).isAfter(now);
    }

    Ended ended(@Nullable String rewordedAs) {
        return new Ended(this, rewordedAs);
    }

    /** @param rewordedAs what was asked instead soon after; null where nothing was */
    record Ended(OpenSearch search, @Nullable String rewordedAs) {}
}
