package org.coresponderalliance.continuum.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldCollector;
import org.coresponderalliance.continuum.search.mapping.Fields;

/**
 * One pass over what matches a query's text: the best hits, the total, and the counts of kinds and facet values. What the
 * choices leave out is no hit, but where one choice alone leaves it out, it counts for the siblings of what was chosen: that
 * is what choosing one of them as well would add.
 */
final class CountingCollector implements Collector {

    private final TopFieldCollector top;
    private final Choices choices;
    private final SegmentLabels labels;
    private final Map<String, Long> kinds = new HashMap<>();
    private final Map<String, Long> facets = new HashMap<>();
    private long total;

    CountingCollector(TopFieldCollector top, Choices choices, SegmentLabels labels) {
        this.top = top;
        this.choices = choices;
        this.labels = labels;
    }

    long total() {
        return total;
    }

    Map<String, Long> kinds() {
        return kinds;
    }

    Map<String, Long> facets() {
        return facets;
    }

    @Override
    public ScoreMode scoreMode() {
        return top.scoreMode().needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
        return new Segment(segment);
    }

    private final class Segment implements LeafCollector {

        private final LeafReaderContext segment;
        private final LeafCollector best;
        private final SortedSetDocValues kindOf;
        private final SortedSetDocValues facetsOf;
        private final int[] kindCounts;
        private final int[] facetCounts;
        private final Choices.InSegment chosen;
        private int[] values = new int[32];

        private Segment(LeafReaderContext segment) throws IOException {
            this.segment = segment;
            best = top.getLeafCollector(segment);
            kindOf = DocValues.getSortedSet(segment.reader(), Fields.KIND);
            facetsOf = DocValues.getSortedSet(segment.reader(), Fields.FACET);
            kindCounts = new int[(int) kindOf.getValueCount()];
            facetCounts = new int[(int) facetsOf.getValueCount()];
            chosen = choices.in(kindOf, facetsOf);
        }

        @Override
        public void setScorer(Scorable scorer) throws IOException {
            best.setScorer(scorer);
        }

        @Override
        public void collect(int doc) throws IOException {
            var kind = kindOf.advanceExact(doc) ? (int) kindOf.nextOrd() : -1;
            var count = facets(doc);
            var missed = chosen.missed(kind, values, count);
            if (missed == Choices.NONE) {
                total++;
                best.collect(doc);
                add(kindCounts, kind);
                for (int i = 0; i < count; i++) {
                    facetCounts[values[i]]++;
                }
            } else if (missed == Choices.KIND) {
                add(kindCounts, kind);
            } else if (missed != Choices.SEVERAL) {
                for (int i = 0; i < count; i++) {
                    if (chosen.facet(values[i]) == missed) {
                        facetCounts[values[i]]++;
                    }
                }
            }
        }

        private int facets(int doc) throws IOException {
            if (!facetsOf.advanceExact(doc)) {
                return 0;
            }
            var count = facetsOf.docValueCount();
            if (count > values.length) {
                values = new int[count * 2];
            }
            for (int i = 0; i < count; i++) {
                values[i] = (int) facetsOf.nextOrd();
            }
            return count;
        }

        @Override
        public void finish() throws IOException {
            best.finish();
            sum(kindCounts, labels.of(segment, Fields.KIND, kindOf), kinds);
            sum(facetCounts, labels.of(segment, Fields.FACET, facetsOf), facets);
        }

        private static void add(int[] counts, int value) {
            if (value >= 0) {
                counts[value]++;
            }
        }

        private static void sum(int[] counts, SegmentLabels.Labels labels, Map<String, Long> sums) throws IOException {
            for (int value = 0; value < counts.length; value++) {
                if (counts[value] > 0) {
                    sums.merge(labels.label(value), (long) counts[value], Long::sum);
                }
            }
        }
    }
}
