package org.coresponderalliance.continuum.search.opensearch;

import static org.coresponderalliance.continuum.search.opensearch.Json.in;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponderalliance.continuum.search.SearchRequest;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.coresponderalliance.continuum.search.query.IndexQuery;

/**
 * What a search is limited to by kind and facets, and what it counts, in one request: the limits leave hits out after everything was
 * counted, and each count has the limits that belong to it. So a chosen value does not empty its siblings.
 */
final class FacetRequest {

    private static final String VALUES = "values";
    private static final String ALL = "facets";
    private static final String KINDS = "kinds";
    private static final String ONE = "facet ";

    private final SearchRequest request;
    /** By facet with a slash behind it, as the values begin. */
    private final Map<String, List<String>> chosen;

    FacetRequest(SearchRequest request) {
        this.request = request;
        this.chosen = request.facets().stream().collect(Collectors.groupingBy(value -> value.substring(0, value.indexOf('/') + 1), TreeMap::new, Collectors.toList()));
    }

    /** Puts limits and counts into the body of a search. */
    void addTo(JsonObject body) {
        var limits = Stream.concat(kind(), facets(chosen.keySet())).toList();
        if (!limits.isEmpty()) {
            body.add("post_filter", all(limits));
        }
        var counts = new JsonObject();
        counts.add(ALL, counted(limits, terms(Fields.FACET, IndexQuery.MOST_FACET_VALUES)));
        counts.add(KINDS, counted(facets(chosen.keySet()).toList(), terms(Fields.KIND, 20)));
        for (var facet : chosen.keySet()) {
            var siblings = terms(Fields.FACET, IndexQuery.MOST_FACET_VALUES);
            siblings.addProperty("include", facet.replaceAll("[^A-Za-z0-9_/]", "\\\\$0") + ".*");
            counts.add(ONE + facet, counted(Stream.concat(kind(), facets(chosen.keySet().stream().filter(other -> !other.equals(facet)).toList())).toList(), siblings));
        }
        body.add("aggs", counts);
    }

    /** How many hits each value has; of a facet with a chosen value how many there are without that choice. */
    Map<String, Long> facetCounts(JsonObject response) {
        var counts = new HashMap<>(counts(response, ALL));
        for (var facet : chosen.keySet()) {
            counts.keySet().removeIf(value -> value.startsWith(facet));
            counts.putAll(counts(response, ONE + facet));
        }
        return counts;
    }

    /** How many hits each kind has, whatever kind was chosen. */
    Map<String, Long> kinds(JsonObject response) {
        return counts(response, KINDS);
    }

    private Stream<JsonObject> kind() {
        return request.kind() == null ? Stream.of() : Stream.of(has(Fields.KIND, List.of(request.kind().name())));
    }

    private Stream<JsonObject> facets(Collection<String> some) {
        return some.stream().map(facet -> has(Fields.FACET, chosen.get(facet)));
    }

    private static JsonObject has(String field, List<String> values) {
        var any = new JsonArray();
        values.forEach(any::add);
        return in("terms", in(field, any));
    }

    private static JsonObject all(List<JsonObject> limits) {
        var filters = new JsonArray();
        limits.forEach(filters::add);
        return in("bool", in("filter", filters));
    }

    private static JsonObject counted(List<JsonObject> limits, JsonObject terms) {
        var counted = new JsonObject();
        counted.add("filter", all(limits));
        counted.add("aggs", in(VALUES, in("terms", terms)));
        return counted;
    }

    private static JsonObject terms(String field, int most) {
        var terms = new JsonObject();
        terms.addProperty("field", field);
        terms.addProperty("size", most);
        return terms;
    }

    private static Map<String, Long> counts(JsonObject response, String name) {
        return response.getAsJsonObject("aggregations").getAsJsonObject(name).getAsJsonObject(VALUES).getAsJsonArray("buckets").asList().stream()
                .collect(Collectors.toMap(bucket -> bucket.getAsJsonObject().get("key").getAsString(), bucket -> bucket.getAsJsonObject().get("doc_count").getAsLong()));
    }
}
