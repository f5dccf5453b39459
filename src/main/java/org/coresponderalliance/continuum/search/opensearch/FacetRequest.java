package org.coresponderalliance.continuum.search.opensearch;

import static org.coresponderalliance.continuum.search.opensearch.Json.in;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Collection;
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
    /** Each part of each index tells so many values of a facet, of which the most frequent are then known exactly as long as there are not more. */
    private static final int OF_EACH_PART = 1_000;

    private final SearchRequest request;
    /** With a slash behind it, as the values begin. */
    private final List<String> facets;
    /** The same of those with chosen values. */
    private final Map<String, List<String>> chosen;

    /** @param facets codes of all that are counted */
    FacetRequest(SearchRequest request, Collection<String> facets) {
        this.request = request;
        this.facets = facets.stream().map(code -> code + "/").toList();
        this.chosen = request.facets().stream().collect(Collectors.groupingBy(value -> value.substring(0, value.indexOf('/') + 1), TreeMap::new, Collectors.toList()));
    }

    /** Puts limits and counts into the body of a search. */
    void addTo(JsonObject body) {
        var limits = Stream.concat(kind(), facets(chosen.keySet())).toList();
        if (!limits.isEmpty()) {
            body.add("post_filter", all(limits));
        }
        var counts = new JsonObject();
        counts.add(KINDS, counted(facets(chosen.keySet()).toList(), in(KINDS, terms(Fields.KIND, MOST_KINDS))));
        var unchosen = new JsonObject();
        facets.stream().filter(facet -> !chosen.containsKey(facet)).forEach(facet -> unchosen.add(facet, values(facet)));
        counts.add(UNCHOSEN, counted(limits, unchosen));
        for (var facet : counted()) {
            var others = chosen.keySet().stream().filter(other -> !other.equals(facet)).toList();
            counts.add(facet, counted(Stream.concat(kind(), facets(others)).toList(), in(facet, values(facet))));
        }
        body.add("aggs", counts);
    }

    /** How many hits each value has; of a facet with a chosen value how many there are without that choice. */
    Map<String, Long> facetCounts(JsonObject response) {
        return Stream.concat(Stream.of(UNCHOSEN), counted().stream()).flatMap(name -> counts(response, name)).collect(Collectors.toMap(Count::value, Count::hits));
    }

    /** How many hits each kind has, whatever kind was chosen. */
    Map<String, Long> kinds(JsonObject response) {
        return counts(response, KINDS).collect(Collectors.toMap(Count::value, Count::hits));
    }

    /** The facets with chosen values; not what an address invented. */
    private List<String> counted() {
        return chosen.keySet().stream().filter(facets::contains).toList();
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
        var values = terms(Fields.FACET, IndexQuery.MOST_OF_A_FACET);
        values.getAsJsonObject("terms").addProperty("shard_size", OF_EACH_PART);
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
