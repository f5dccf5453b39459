package org.coresponderalliance.continuum.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.coresponderalliance.continuum.search.mapping.Fields;

/**
 * The documents of a segment, grouped by kind and values of facets: those of a group count alike and pass the same choices. There are
 * fewer groups than documents, since all posts of a discussion have its values, so that a search counts groups and looks at what
 * they have in the end. Takes 4 bytes for each document, and for each group 8 and 4 for each of its values.
 */
final class SegmentGroups {

    /** A kind that a document does not have. */
    static final int NO_KIND = -1;

    private final int[] groupOf;
    private final int[] kinds;
    /** The values of a group begin where it says, and end where the next one's begin. */
    private final int[] starts;
    private final int[] values;

    private SegmentGroups(int[] groupOf, Builder groups) {
        this.groupOf = groupOf;
        this.kinds = Arrays.copyOf(groups.kinds, groups.count);
        this.starts = Arrays.copyOf(groups.starts, groups.count + 1);
        this.values = Arrays.copyOf(groups.values, starts[groups.count]);
    }

    /** @param labels numbers of the labels of kinds and values, which are given to new ones */
    static SegmentGroups of(LeafReader segment, LabelNumbers labels) throws IOException {
        var kindOf = DocValues.getSortedSet(segment, Fields.KIND);
        var valuesOf = DocValues.getSortedSet(segment, Fields.FACET);
        var kinds = numbers(kindOf, labels);
        var values = numbers(valuesOf, labels);
        var groups = new Builder();
        var groupOf = new int[segment.maxDoc()];
        for (int doc = 0; doc < groupOf.length; doc++) {
            groupOf[doc] = groups.of(kindOf.advanceExact(doc) ? kinds[(int) kindOf.nextOrd()] : NO_KIND,
                    valuesOf.advanceExact(doc) ? of(valuesOf, values) : new int[0]);
        }
        return new SegmentGroups(groupOf, groups);
    }

    int count() {
        return kinds.length;
    }

    int groupOf(int doc) {
        return groupOf[doc];
    }

    /** The number of a group's kind, or {@link #NO_KIND}. */
    int kind(int group) {
        return kinds[group];
    }

    /** Where a group's values begin, for {@link #value}; they end where those of the next one begin. */
    int start(int group) {
        return starts[group];
    }

    int value(int at) {
        return values[at];
    }

    private static int[] of(SortedSetDocValues document, int[] numbers) throws IOException {
        var values = new int[document.docValueCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = numbers[(int) document.nextOrd()];
        }
        return values;
    }

    private static int[] numbers(SortedSetDocValues values, LabelNumbers labels) throws IOException {
        var numbers = new int[(int) values.getValueCount()];
        for (int value = 0; value < numbers.length; value++) {
            numbers[value] = labels.of(values.lookupOrd(value).utf8ToString());
        }
        return numbers;
    }

    private static final class Builder {

        private record Group(int kind, int[] values) {

            @Override
            public boolean equals(Object other) {
                return other instanceof Group group && kind == group.kind && Arrays.equals(values, group.values);
            }

            @Override
            public int hashCode() {
                return 31 * Arrays.hashCode(values) + kind;
            }
        }

        private final HashMap<Group, Integer> numbers = new HashMap<>();
        private int[] kinds = new int[64];
        private int[] starts = new int[65];
        private int[] values = new int[256];
        private int count;

        int of(int kind, int[] values) {
            return numbers.computeIfAbsent(new Group(kind, values), this::add);
        }

        private int add(Group group) {
            if (count == kinds.length) {
                kinds = Arrays.copyOf(kinds, count * 2);
                starts = Arrays.copyOf(starts, count * 2 + 1);
            }
            var start = starts[count];
            var end = start + group.values().length;
            if (end > values.length) {
                values = Arrays.copyOf(values, Math.max(end, values.length * 2));
            }
            System.arraycopy(group.values(), 0, values, start, end - start);
            kinds[count] = group.kind();
            starts[count + 1] = end;
            return count++;
        }
    }
}
