package org.coresponderalliance.continuum.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Which documents of a segment pass a filter, remembered. The key is the filter itself, with all that it asks for: whoever has
 * other rights has another filter, so nobody is ever answered by what was remembered for somebody who sees more. A segment
 * never changes but for deletions, which are asked for anew each time.
 */
final class PermittedDocs {

    private static final long MOST_BYTES = 64L << 20;
    private static final Duration UNUSED = Duration.ofMinutes(10);
    private static final int ENTRY = 200;

    private record Key(IndexReader.CacheKey segment, Query filter) {}

    /** @param docs null for none */
    private record Passing(@Nullable BitSet docs) {

        int bytes() {
            return ENTRY + (docs == null ? 0 : (int) Math.min(Integer.MAX_VALUE / 2, docs.ramBytesUsed()));
        }
    }

    private final Cache<Key, Passing> kept = Caffeine.newBuilder().maximumWeight(MOST_BYTES).expireAfterAccess(UNUSED)
            .weigher((Key key, Passing passing) -> passing.bytes()).build();

    /** The documents of a segment that are still there and pass one of the permission's filters. */
    Bits of(LeafReaderContext segment, Permission permission, IndexSearcher searcher) throws IOException {
        var shared = passing(segment, permission.shared(), searcher);
        var own = permission.own() == null ? null : passing(segment, permission.own(), searcher);
        return new Union(segment.reader().getLiveDocs(), shared, own, segment.reader().maxDoc());
    }

    private @Nullable BitSet passing(LeafReaderContext segment, Query filter, IndexSearcher searcher) throws IOException {
        var key = new Key(segment.reader().getCoreCacheHelper().getKey(), filter);
        var passing = kept.getIfPresent(key);
        if (passing == null) {
            passing = new Passing(read(segment, filter, searcher));
            kept.put(key, passing);
        }
        return passing.docs();
    }

    private static @Nullable BitSet read(LeafReaderContext segment, Query filter, IndexSearcher searcher) throws IOException {
        var scorer = searcher.createWeight(searcher.rewrite(filter), ScoreMode.COMPLETE_NO_SCORES, 1).scorer(segment);
        var docs = scorer == null ? null : BitSet.of(scorer.iterator(), segment.reader().maxDoc());
        return docs == null || docs.cardinality() == 0 ? null : docs;
    }

    private record Union(@Nullable Bits live, @Nullable BitSet shared, @Nullable BitSet own, int length) implements Bits {

        @Override
        public boolean get(int doc) {
            return (shared != null && shared.get(doc) || own != null && own.get(doc)) && (live == null || live.get(doc));
        }
    }
}
