package org.coresponderalliance.continuum.library;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.coresponderalliance.continuum.access.Viewer;
import org.springframework.stereotype.Component;

/**
 * Decides whether fetching a file counts, without keeping who fetched it: a member counts once a day for each file, which this
 * process remembers for that long and nobody else; a guest, who has no session, counts each time.
 */
@Component
class DownloadCount {

    private static final Duration ONCE_IN = Duration.ofDays(1);

    private record Fetched(long memberId, String fileKey) {}

    private final Cache<Fetched, Boolean> lately = Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(ONCE_IN).build();

    /** Whether this time counts. */
    boolean counts(Viewer viewer, String fileKey) {
        return viewer.isGuest() || lately.asMap().putIfAbsent(new Fetched(viewer.id(), fileKey), true) == null;
    }
}
