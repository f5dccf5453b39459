package org.coresponderalliance.continuum.search.lucene;

import java.util.Collections;
import java.util.HashMap;
import java.util.Set;
import org.coresponderalliance.continuum.search.query.Standings;

/** How well the documents of a segment fit somebody's work: reckoned once for each group, by the numbers of its values. */
final class SegmentFit {

    private final SegmentGroups groups;
    /** By number of a value, which facet of the work it is one of, as a bit; 0 for none. */
    private final int[] bits;
    private final float[] known;

    SegmentFit(SegmentGroups groups, Set<String> likeness) {
        this.groups = groups;
        this.bits = new int[groups.values().size()];
        this.known = new float[groups.count()];
        var facets = new HashMap<String, Integer>();
        for (var value : likeness) {
            var number = Collections.binarySearch(groups.values(), value);
            if (number >= 0 && Standings.isOfWork(value)) {
                bits[number] = facets.computeIfAbsent(value.substring(0, value.indexOf('/')), facet -> 1 << Math.min(30, facets.size()));
            }
        }
    }

    float of(int doc) {
        var group = groups.groupOf(doc);
        if (known[group] == 0) {
            var shared = 0;
            for (var value : groups.group(group).values()) {
                shared |= bits[value];
            }
            known[group] = Standings.fit(Integer.bitCount(shared));
        }
        return known[group];
    }
}
