package org.coresponderalliance.continuum.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;

/** What the numbers mean that stand for values in a segment, remembered as long as the segment is read. */
final class SegmentLabels {

    private final Cache<IndexReader.CacheKey, Map<String, @Nullable String[]>> kept = Caffeine.newBuilder().weakKeys().build();

    Labels of(LeafReaderContext segment, String field, SortedSetDocValues values) {
        var known = kept.get(segment.reader().getCoreCacheHelper().getKey(), key -> new ConcurrentHashMap<>())
                .computeIfAbsent(field, name -> new String[(int) values.getValueCount()]);
        return new Labels(known, values);
    }

    record Labels(@Nullable String[] known, SortedSetDocValues values) {

        String label(int value) throws IOException {
            var label = known[value];
            if (label == null) {
                label = values.lookupOrd(value).utf8ToString();
                known[value] = label;
            }
            return label;
        }
    }
}
