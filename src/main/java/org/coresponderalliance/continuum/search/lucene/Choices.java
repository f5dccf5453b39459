package org.coresponderalliance.continuum.search.lucene;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    /** By code with a slash behind it, as the values begin. */
    private final List<Map.Entry<String, Set<String>>> facets;

    private Choices(@Nullable String kind, Set<String> values) {
        this.kind = kind;
        this.facets = List.copyOf(values.stream()
                .collect(Collectors.groupingBy(value -> value.substring(0, value.indexOf('/') + 1), Collectors.toSet())).entrySet());
    }

    static Choices of(SearchRequest request) {
        return new Choices(request.kind() == null ? null : request.kind().name(), request.facets());
    }

    boolean isEmpty() {
        return kind == null && facets.isEmpty();
    }

    /** Which choice things of this kind with these values miss: the number of a facet, or one of the constants. */
    int missed(String kindOf, List<String> values) {
        var missed = kind == null || kind.equals(kindOf) ? NONE : KIND;
        for (int facet = 0; facet < facets.size(); facet++) {
            if (values.stream().noneMatch(facets.get(facet).getValue()::contains)) {
                if (missed != NONE) {
                    return SEVERAL;
                }
                missed = facet;
            }
        }
        return missed;
    }

    /** Whether the value belongs to the facet with this number. */
    boolean isOf(int facet, String value) {
        return value.startsWith(facets.get(facet).getKey());
    }
}
