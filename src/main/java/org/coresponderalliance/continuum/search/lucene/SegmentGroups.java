package org.coresponderalliance.continuum.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.coresponderalliance.continuum.search.mapping.Fields;

/**
 * The documents of a segment, grouped by kind and values of facets: those of a group count alike and pass the same choices. There are far
 * fewer groups than documents, since all posts of a discussion have its values, so that a search counts groups and looks at what
 * they have in the end. Takes 4 bytes for each document.
 */
final class SegmentGroups {

    /** @param values numbers of the labels of facet values, in ascending order */
    record Group(int kind, int[] values) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Group group && kind == group.kind && Arrays.equals(values, group.values);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(values) + kind;
        }
    }

    private final int[] groupOf;
    private final List<Group> groups = new ArrayList<>();
    private final List<String> kinds;
    private final List<String> values;

    private SegmentGroups(LeafReader segment) throws IOException {
        var kindOf = DocValues.getSortedSet(segment, Fields.KIND);
        var valuesOf = DocValues.getSortedSet(segment, Fields.FACET);
        kinds = labels(kindOf);
        values = labels(valuesOf);
        groupOf = new int[segment.maxDoc()];
        var numbers = new HashMap<Group, Integer>();
        for (int doc = 0; doc < groupOf.length; doc++) {
            var group = new Group(kindOf.advanceExact(doc) ? (int) kindOf.nextOrd() : -1, valuesOf.advanceExact(doc) ? numbers(valuesOf) : new int[0]);
            groupOf[doc] = numbers.computeIfAbsent(group, one -> {
                groups.add(one);
                return groups.size() - 1;
            });
        }
    }

    static SegmentGroups of(LeafReader segment) {
        try {
            return new SegmentGroups(segment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int count() {
        return groups.size();
    }

    int groupOf(int doc) {
        return groupOf[doc];
    }

    Group group(int number) {
        return groups.get(number);
    }

    /** What the numbers of kinds mean. */
    List<String> kinds() {
        return kinds;
    }

    /** What the numbers of values mean. */
    List<String> values() {
        return values;
    }

    private static int[] numbers(SortedSetDocValues values) throws IOException {
        var numbers = new int[values.docValueCount()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (int) values.nextOrd();
        }
        return numbers;
    }

    private static List<String> labels(SortedSetDocValues values) throws IOException {
        var labels = new ArrayList<String>();
        for (long value = 0; value < values.getValueCount(); value++) {
            labels.add(values.lookupOrd(value).utf8ToString());
        }
        return labels;
    }
}
