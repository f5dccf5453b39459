package org.coresponderalliance.continuum.taxonomy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One axis of the taxonomy.
 *
 * @param code          stable name, used in URLs and data
 * @param label         what people read
 * @param single        whether a thing has at most one value of it
 * @param onDiscussions whether discussions are sorted by it
 * @param onArticles    whether articles are sorted by it
 * @param onPrograms    whether programs are described by it
 * @param values        its values in order, without the retired ones
 */
public record Facet(String code, String label, boolean single, boolean onDiscussions, boolean onArticles, boolean onPrograms,
                    List<Value> values) {

    /** Whether the value with this code is found by what somebody typed; see {@link Value#isCalled}. One that was retired is not. */
    public boolean isCalled(String code, String typed) {
        return values.stream().anyMatch(value -> value.code().equals(code) && value.isCalled(typed));
    }

    /**
     * @param code  stable name within the facet
     * @param label what people read
     * @param also  by which other names it is found: those that staff gave it, and those of values that were merged into it
     */
    public record Value(String code, String label, List<String> also) {

        public Value {
            also = List.copyOf(also);
        }

        /** Whether what somebody typed stands in its label or in another of its names; small letters or capitals do not matter. */
        public boolean isCalled(String typed) {
            var text = typed.strip().toLowerCase(Locale.ROOT);
            return Stream.concat(Stream.of(label), also.stream()).anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(text));
        }

        /** One that is known by its label alone. */
        public Value(String code, String label) {
            this(code, label, List.of());
        }
    }
}
