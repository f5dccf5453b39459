package org.coresponderalliance.continuum.taxonomy;

import java.util.List;

/**
 * A facet as those see it who edit it: with its retired values.
 *
 * @param code   stable name, in URLs and data
 * @param values in order
 */
public record EditableFacet(String code, FacetSettings settings, List<Value> values) {

    /**
     * @param code    stable name within the facet
     * @param label   what people read
     * @param retired whether it stays on what has it, but cannot be chosen any more
     */
    public record Value(String code, String label, boolean retired) {}

    /** How many values can be chosen. */
    public long current() {
        return values.stream().filter(value -> !value.retired()).count();
    }
}
