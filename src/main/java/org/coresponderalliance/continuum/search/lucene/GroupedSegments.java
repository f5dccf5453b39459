package org.coresponderalliance.continuum.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.IOSupplier;

/** What is remembered of the segments, as long as they are read: they never change. */
final class GroupedSegments {

    private static final long MOST_BYTES = 16L << 20;
    private static final Duration UNUSED = Duration.ofMinutes(10);

    /** Of each segment for one month, which is this one. */
    private record Factors(int month, float[] factors) {}

    private record FitKey(IndexReader.CacheKey segment, Set<String> work) {}

    private final LabelNumbers labels = new LabelNumbers();
    private final Cache<IndexReader.CacheKey, SegmentGroups> groups = Caffeine.newBuilder().weakKeys().build();
    private final Cache<IndexReader.CacheKey, Factors> factors = Caffeine.newBuilder().weakKeys().build();
    /** People whose work has the same facets share one. */
    private final Cache<FitKey, SegmentFit> fits = Caffeine.newBuilder().maximumWeight(MOST_BYTES).expireAfterAccess(UNUSED)
            .weigher((FitKey key, SegmentFit fit) -> fit.bytes()).build();

    /** What each document's standing makes of its score. Takes 4 bytes for each document. */
    float[] factors(LeafReader segment, int month) {
        var key = segment.getCoreCacheHelper().getKey();
        var known = factors.getIfPresent(key);
        if (known == null || known.month() != month) {
            known = new Factors(month, reading(() -> Ranking.factors(segment, month)));
            factors.put(key, known);
        }
        return known.factors();
    }

    /** The labels of kinds and values, by the numbers that they have in all segments. */
    LabelNumbers labels() {
        return labels;
    }

    SegmentGroups groups(LeafReader segment) {
        return groups.get(segment.getCoreCacheHelper().getKey(), key -> reading(() -> SegmentGroups.of(segment, labels)));
    }

    /** @param work facets of somebody's own work */
    SegmentFit fit(LeafReader segment, Set<String> work) {
        return fits.get(new FitKey(segment.getCoreCacheHelper().getKey(), work), key -> SegmentFit.of(groups(segment), labels, work));
    }

    private static <T> T reading(IOSupplier<T> something) {
        try {
            return something.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
