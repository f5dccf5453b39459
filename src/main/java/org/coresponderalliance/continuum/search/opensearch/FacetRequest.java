package org.coresponderalliance.continuum.search.opensearch;

import static org.coresponderalliance.continuum.search.opensearch.Json.in;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.Comparator;
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

    private static final String KINDS = "kinds";
    private static final String UNCHOSEN = "unchosen";
    private static final String BUCKETS = "buckets";
    private static final int MOST_KINDS = 20;
    /** Of so many values among the hits all are counted, the most frequent of more. To count them by facet takes three times as long. */
    private static final int MOST_VALUES = 5_000;

    private final SearchRequest request;
    /** Codes of all that are counted. */
    private final Collection<String> facets;
    /** By facet, with a slash behind it, as the values begin. */
    private final Map<String, List<String>> chosen;

    /** @param facets codes of all that are counted */
    FacetRequest(SearchRequest request, Collection<String> facets) {
        this.request = request;
        this.facets = facets;
        this.chosen = request.facets().stream().collect(Collectors.groupingBy(FacetRequest::facet, TreeMap::new, Collectors.toList()));
    }

    /** Puts limits and counts into the body of a search. */
    void addTo(JsonObject body) {
        var limits = Stream.concat(kind(), facets(chosen.keySet())).toList();
        if (!limits.isEmpty()) {
            body.add("post_filter", all(limits));
        }
        var counts = new JsonObject();
        counts.add(KINDS, counted(facets(chosen.keySet()).toList(), in(KINDS, terms(Fields.KIND, MOST_KINDS))));
        counts.add(UNCHOSEN, counted(limits, in(UNCHOSEN, terms(Fields.FACET, MOST_VALUES))));
        for (var facet : counted()) {
            var others = chosen.keySet().stream().filter(other -> !other.equals(facet)).toList();
            counts.add(facet, counted(Stream.concat(kind(), facets(others)).toList(), in(facet, values(facet))));
        }
        body.add("aggs", counts);
    }

    /** How many hits each value has; of a facet with a chosen value how many there are without that choice. */
    Map<String, Long> facetCounts(JsonObject response) {
        var unchosen = counts(response, UNCHOSEN).filter(count -> !chosen.containsKey(facet(count.value())));
        var counted = Stream.concat(unchosen, counted().stream().flatMap(facet -> counts(response, facet)));
        return counted.collect(Collectors.groupingBy(count -> facet(count.value()))).values().stream().flatMap(FacetRequest::most)
                .collect(Collectors.toMap(Count::value, Count::hits));
    }

    private static Stream<Count> most(List<Count> ofOneFacet) {
        return ofOneFacet.stream().sorted(Comparator.comparingLong(Count::hits).reversed()).limit(IndexQuery.MOST_OF_A_FACET);
    }

    /** With the slash behind it. */
    private static String facet(String value) {
        return value.substring(0, value.indexOf('/') + 1);
    }

    /** How many hits each kind has, whatever kind was chosen. */
    Map<String, Long> kinds(JsonObject response) {
        return counts(response, KINDS).collect(Collectors.toMap(Count::value, Count::hits));
    }

    /** The facets with chosen values; not what an address invented. */
    private List<String> counted() {
        return chosen.keySet().stream().filter(facet -> facets.contains(facet.substring(0, facet.length() - 1))).toList();
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

    private static JsonObject counted(List<JsonObject> limits, JsonObject what) {
        var counted = in("filter", all(limits));
        counted.add("aggs", what);
        return counted;
    }

    /**
     * The values of a facet, which begin like this. A pattern that ends with ".*" means the same, but fails before OpenSearch 3.3 where an index has no
     * such value (its issue 19636).
     */
    private static JsonObject values(String facet) {
        var values = terms(Fields.FACET, MOST_VALUES);
        values.getAsJsonObject("terms").addProperty("include", facet.replaceAll("[^A-Za-z0-9_/]", "\\\\$0") + ".+");
        return values;
    }

    private static JsonObject terms(String field, int most) {
        var terms = new JsonObject();
        terms.addProperty("field", field);
        terms.addProperty("size", most);
        return in("terms", terms);
    }

    private record Count(String value, long hits) {

        private static Count of(JsonElement bucket) {
            return new Count(bucket.getAsJsonObject().get("key").getAsString(), bucket.getAsJsonObject().get("doc_count").getAsLong());
        }
    }

    private static Stream<Count> counts(JsonObject response, String name) {
        return response.getAsJsonObject("aggregations").getAsJsonObject(name).asMap().values().stream()
                .filter(one -> one instanceof JsonObject of && of.has(BUCKETS)).flatMap(of -> of.getAsJsonObject().getAsJsonArray(BUCKETS).asList().stream()).map(Count::of);
    }
}
