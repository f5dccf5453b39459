package org.coresponderalliance.continuum.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.jspecify.annotations.Nullable;

/** The chosen kind and values of facets. Of each facet one of the chosen values is asked for. */
final class Choices {

    /** No choice is missed: it is a hit. */
    static final int NONE = -1;
    /** Only the chosen kind is missed. */
    static final int KIND = -2;
    static final int SEVERAL = -3;

    private final @Nullable String kind;
    private final List<Map.Entry<String, List<String>>> facets;

    private Choices(@Nullable String kind, Set<String> values) {
        this.kind = kind;
        this.facets = List.copyOf(values.stream().collect(Collectors.groupingBy(value -> value.substring(0, value.indexOf('/')))).entrySet());
    }

    static Choices of(SearchRequest request) {
        return new Choices(request.kind() == null ? null : request.kind().name(), request.facets());
    }

    InSegment in(SortedSetDocValues kinds, SortedSetDocValues values) throws IOException {
        var none = kind == null && facets.isEmpty();
        return new InSegment(kind == null ? -1 : kinds.lookupTerm(new BytesRef(kind)), kind != null, none ? null : numbers(values));
    }

    /** For each value which of the facets it belongs to, counted from 1, negative if it was not chosen; 0 for all other facets. */
    private byte[] numbers(SortedSetDocValues values) throws IOException {
        var numbers = new byte[(int) values.getValueCount()];
        for (int facet = 0; facet < facets.size(); facet++) {
            var code = facets.get(facet).getKey();
            for (int value = from(values, code + "/"); value < from(values, code + (char) ('/' + 1)); value++) {
                numbers[value] = (byte) -(facet + 1);
            }
            for (var chosen : facets.get(facet).getValue()) {
                var value = (int) values.lookupTerm(new BytesRef(chosen));
                if (value >= 0) {
                    numbers[value] = (byte) (facet + 1);
                }
            }
        }
        return numbers;
    }

    /** Values stand in the order of their bytes, so those of one facet stand together. */
    private static int from(SortedSetDocValues values, String text) throws IOException {
        var value = (int) values.lookupTerm(new BytesRef(text));
        return value < 0 ? -value - 1 : value;
    }

    /** The choices in the numbers of one segment. */
    final class InSegment {

        private final long kindNumber;
        private final boolean byKind;
        private final byte @Nullable [] numbers;

        private InSegment(long kindNumber, boolean byKind, byte @Nullable [] numbers) {
            this.kindNumber = kindNumber;
            this.byKind = byKind;
            this.numbers = numbers;
        }

        /** Which choice a document of this kind with so many of these values misses: the facet's number, or one of the constants. */
        int missed(int kindOf, int[] values, int count) {
            if (numbers == null) {
                return NONE;
            }
            var missed = (1L << facets.size()) - 1;
            for (int i = 0; i < count; i++) {
                if (numbers[values[i]] > 0) {
                    missed &= ~(1L << numbers[values[i]] - 1);
                }
            }
            if (byKind && kindOf != kindNumber) {
                return missed == 0 ? KIND : SEVERAL;
            }
            return missed == 0 ? NONE : Long.bitCount(missed) == 1 ? Long.numberOfTrailingZeros(missed) : SEVERAL;
        }

        /** The number of the facet that a value belongs to, if a value of it was chosen. */
        int facet(int value) {
            return numbers == null ? NONE : Math.abs(numbers[value]) - 1;
        }
    }
}
