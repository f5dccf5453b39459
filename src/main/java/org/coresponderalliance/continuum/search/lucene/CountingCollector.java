package org.coresponderalliance.continuum.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.util.LongHeap;

/**
 * One pass over what matches a query's text: the best hits, the total, and the counts of kinds and facet values. What the
 * choices leave out is no hit, but where one choice alone leaves it out, it counts for the siblings of what was chosen: that
 * is what choosing one of them as well would add.
 */
final class CountingCollector implements Collector {

    private final TopFieldCollector top;
    private final Choices choices;
    private final GroupedSegments segments;
    private final LabelNumbers labels;
    /** By number of a label. */
    private long[] kinds = {};
    private long[] values = {};
    private long total;

    CountingCollector(TopFieldCollector top, Choices choices, GroupedSegments segments) {
        this.top = top;
        this.choices = choices;
        this.segments = segments;
        this.labels = segments.labels();
    }

    long total() {
        return total;
    }

    Map<String, Long> kinds() {
        return counts(kinds, IntStream.range(0, kinds.length));
    }

    /** Of each facet the values with the greatest counts; of those with the same count any. @param most how many of a facet */
    Map<String, Long> facets(int most) {
        var greatest = new HashMap<Integer, LongHeap>();
        for (int number = 0; number < values.length; number++) {
            if (values[number] > 0) {
                greatest.computeIfAbsent(labels.facet(number), facet -> new LongHeap(most)).insertWithOverflow(values[number] << Integer.SIZE | number);
            }
        }
        return counts(values, greatest.values().stream().flatMapToInt(heap -> IntStream.rangeClosed(1, heap.size()).map(at -> (int) heap.get(at))));
    }

    private Map<String, Long> counts(long[] counts, IntStream numbers) {
        var map = new HashMap<String, Long>();
        numbers.filter(number -> counts[number] > 0).forEach(number -> map.put(labels.label(number), counts[number]));
        return map;
    }

    @Override
    public ScoreMode scoreMode() {
        return top.scoreMode().needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
        var best = top.getLeafCollector(segment);
        var groups = segments.groups(segment.reader());
        return choices.isEmpty() ? new All(best, groups) : new Chosen(best, groups);
    }

    /** Counts how many documents of each group match, and adds up in the end what these groups have. */
    private abstract class Segment implements LeafCollector {

        final LeafCollector best;
        final SegmentGroups groups;
        final int[] counts;

        Segment(LeafCollector best, SegmentGroups groups) {
            this.best = best;
            this.groups = groups;
            this.counts = new int[groups.count()];
        }

        @Override
        public final void setScorer(Scorable scorer) throws IOException {
            best.setScorer(scorer);
        }

        @Override
        public final void finish() throws IOException {
            best.finish();
            if (values.length < labels.count()) {
                kinds = Arrays.copyOf(kinds, labels.count());
                values = Arrays.copyOf(values, labels.count());
            }
            for (int group = 0; group < counts.length; group++) {
                if (counts[group] > 0) {
                    add(group, counts[group]);
                }
            }
        }

        /** Adds so many documents of a group. */
        abstract void add(int group, int count);

        final void addKind(int group, int count) {
            if (groups.kind(group) != SegmentGroups.NO_KIND) {
                kinds[groups.kind(group)] += count;
            }
        }
    }

    /** Nothing was chosen: whatever matches is a hit. */
    private final class All extends Segment {

        private All(LeafCollector best, SegmentGroups groups) {
            super(best, groups);
        }

        @Override
        public void collect(int doc) throws IOException {
            counts[groups.groupOf(doc)]++;
            best.collect(doc);
        }

        @Override
        void add(int group, int count) {
            total += count;
            addKind(group, count);
            for (int at = groups.start(group); at < groups.start(group + 1); at++) {
                values[groups.value(at)] += count;
            }
        }
    }

    private final class Chosen extends Segment {

        private static final byte UNKNOWN = 0;
        private static final byte HIT = 1;
        private static final byte NO_HIT = 2;

        /** Whether what is in a group is a hit, as far as that was asked. */
        private final byte[] hits;

        private Chosen(LeafCollector best, SegmentGroups groups) {
            super(best, groups);
            hits = new byte[groups.count()];
        }

        @Override
        public void collect(int doc) throws IOException {
            var group = groups.groupOf(doc);
            counts[group]++;
            if (hits[group] == UNKNOWN) {
                hits[group] = missed(group) == Choices.NONE ? HIT : NO_HIT;
            }
            if (hits[group] == HIT) {
                best.collect(doc);
            }
        }

        @Override
        void add(int group, int count) {
            var missed = missed(group);
            if (missed == Choices.NONE) {
                total += count;
            }
            if (missed == Choices.NONE || missed == Choices.KIND) {
                addKind(group, count);
            }
            for (int at = groups.start(group); at < groups.start(group + 1); at++) {
                if (missed == Choices.NONE || missed >= 0 && choices.isOf(missed, labels.label(groups.value(at)))) {
                    values[groups.value(at)] += count;
                }
            }
        }

        private int missed(int group) {
            var kind = groups.kind(group);
            return choices.missed(kind == SegmentGroups.NO_KIND ? "" : labels.label(kind),
                    IntStream.range(groups.start(group), groups.start(group + 1)).mapToObj(at -> labels.label(groups.value(at))).toList());
        }
    }
}
