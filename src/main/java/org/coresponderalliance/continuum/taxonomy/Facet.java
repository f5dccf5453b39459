package org.coresponderalliance.continuum.taxonomy;

import java.util.List;

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

    /**
     * @param code  stable name within the facet
     * @param label what people read
     * @param also  by which other names it is found: those that staff gave it, and those of values that were merged into it
     */
    public record Value(String code, String label, List<String> also) {

        public Value {
            also = List.copyOf(also);
        }

        /** One that is known by its label alone. */
        public Value(String code, String label) {
            this(code, label, List.of());
        }
    }
}
