package org.coresponderalliance.continuum.taxonomy;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
     * @param also    by which other names it is found, as staff gave them
     * @param mergedInto code of the value that took its place; null while none did
     */
    public record Value(String code, String label, boolean retired, @Nullable String mergedInto, List<String> also) {}

    /** Names as they are stored: one a line. */
    static List<String> names(String stored) {
        return stored.isEmpty() ? List.of() : List.of(stored.split("\n"));
    }

    /** The label of a value; empty if there is none such. */
    public String label(String value) {
        return values.stream().filter(one -> one.code().equals(value)).map(Value::label).findFirst().orElse("");
    }

    /** How many values can be chosen. */
    public long current() {
        return values.stream().filter(value -> !value.retired()).count();
    }
}
