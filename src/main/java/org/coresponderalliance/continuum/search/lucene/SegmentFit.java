package org.coresponderalliance.continuum.search.lucene;

import java.util.HashMap;
import java.util.Set;
import org.coresponderalliance.continuum.search.query.Standings;

/** How well the documents of a segment fit somebody's work: reckoned once for each group, one byte each. */
final class SegmentFit {

    private static final int ENTRY = 100;
    private static final float[] FITS = fits();

    private final SegmentGroups groups;
    /** By group, with how many facets of the work it agrees. */
    private final byte[] shared;

    private SegmentFit(SegmentGroups groups, byte[] shared) {
        this.groups = groups;
        this.shared = shared;
    }

    /** @param work facets of somebody's own work, as {@code code/value} */
    static SegmentFit of(SegmentGroups groups, LabelNumbers labels, Set<String> work) {
        var bits = bits(labels, work);
        var shared = new byte[groups.count()];
        for (int group = 0; group < shared.length; group++) {
            var facets = 0;
            for (int at = groups.start(group); at < groups.start(group + 1); at++) {
                var value = groups.value(at);
                facets |= value < bits.length ? bits[value] : 0;
            }
            shared[group] = (byte) Integer.bitCount(facets);
        }
        return new SegmentFit(groups, shared);
    }

    float of(int doc) {
        return FITS[shared[groups.groupOf(doc)]];
    }

    int bytes() {
        return ENTRY + shared.length;
    }

    /** By number of a value, which facet of the work it is one of, as a bit; 0 for none. */
    private static int[] bits(LabelNumbers labels, Set<String> work) {
        var byNumber = new HashMap<Integer, Integer>();
        Standings.bits(work).forEach((value, bit) -> byNumber.put(labels.of(value), bit));
        var bits = new int[byNumber.keySet().stream().mapToInt(number -> number + 1).max().orElse(0)];
        byNumber.forEach((number, bit) -> bits[number] = bit);
        return bits;
    }

    private static float[] fits() {
        var fits = new float[Integer.SIZE + 1];
        for (int shared = 0; shared < fits.length; shared++) {
            fits[shared] = Standings.fit(shared);
        }
        return fits;
    }
}
