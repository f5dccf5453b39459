package org.coresponderalliance.continuum.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldCollector;

/**
 * One pass over what matches a query's text: the best hits, the total, and the counts of kinds and facet values. What the
 * choices leave out is no hit, but where one choice alone leaves it out, it counts for the siblings of what was chosen: that
 * is what choosing one of them as well would add.
 */
final class CountingCollector implements Collector {

    private final TopFieldCollector top;
    private final Choices choices;
    private final Function<LeafReader, SegmentGroups> groupsOf;
    private final Map<String, Long> kinds = new HashMap<>();
    private final Map<String, Long> facets = new HashMap<>();
    private long total;

    CountingCollector(TopFieldCollector top, Choices choices, Function<LeafReader, SegmentGroups> groupsOf) {
        this.top = top;
        this.choices = choices;
        this.groupsOf = groupsOf;
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
        return new Segment(top.getLeafCollector(segment), groupsOf.apply(segment.reader()));
    }

    private final class Segment implements LeafCollector {

        private static final byte UNKNOWN = 0;
        private static final byte HIT = 1;
        private static final byte NO_HIT = 2;

        private final LeafCollector best;
        private final SegmentGroups groups;
        private final int[] counts;
        /** Whether what is in a group is a hit, as far as that was asked. */
        private final byte[] hits;

        private Segment(LeafCollector best, SegmentGroups groups) {
            this.best = best;
            this.groups = groups;
            counts = new int[groups.count()];
            hits = new byte[groups.count()];
            if (choices.isEmpty()) {
                Arrays.fill(hits, HIT);
            }
        }

        @Override
        public void setScorer(Scorable scorer) throws IOException {
            best.setScorer(scorer);
        }

        @Override
        public void collect(int doc) throws IOException {
            var group = groups.groupOf(doc);
            counts[group]++;
            if (hits[group] == UNKNOWN) {
                hits[group] = missed(groups.group(group)) == Choices.NONE ? HIT : NO_HIT;
            }
            if (hits[group] == HIT) {
                best.collect(doc);
            }
        }

        @Override
        public void finish() throws IOException {
            best.finish();
            var kindCounts = new long[groups.kinds().size()];
            var valueCounts = new long[groups.values().size()];
            for (int group = 0; group < counts.length; group++) {
                if (counts[group] > 0) {
                    add(groups.group(group), counts[group], kindCounts, valueCounts);
                }
            }
            sum(kindCounts, groups.kinds(), kinds);
            sum(valueCounts, groups.values(), facets);
        }

        private void add(SegmentGroups.Group group, int count, long[] kindCounts, long[] valueCounts) {
            var missed = choices.isEmpty() ? Choices.NONE : missed(group);
            if (missed == Choices.NONE) {
                total += count;
            }
            if ((missed == Choices.NONE || missed == Choices.KIND) && group.kind() >= 0) {
                kindCounts[group.kind()] += count;
            }
            for (var value : group.values()) {
                if (missed == Choices.NONE || missed >= 0 && choices.isOf(missed, groups.values().get(value))) {
                    valueCounts[value] += count;
                }
            }
        }

        private int missed(SegmentGroups.Group group) {
            return choices.missed(group.kind() < 0 ? "" : groups.kinds().get(group.kind()),
                    Arrays.stream(group.values()).mapToObj(groups.values()::get).toList());
        }

        private static void sum(long[] counts, List<String> labels, Map<String, Long> sums) {
            for (int label = 0; label < counts.length; label++) {
                if (counts[label] > 0) {
                    sums.merge(labels.get(label), counts[label], Long::sum);
                }
            }
        }
    }
}
