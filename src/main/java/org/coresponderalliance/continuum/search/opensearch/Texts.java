package org.coresponderalliance.continuum.search.opensearch;

import static org.coresponderalliance.continuum.search.opensearch.Json.in;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** Has it counted how many of the texts that a request asks for are found by each of some queries. */
final class Texts {

    private static final String NAME = "texts";

    private Texts() {}

    /** Adds it to the body of a request. */
    static void count(JsonObject body, List<JsonObject> queries) {
        var each = new JsonArray();
        queries.forEach(each::add);
        body.add("aggs", in(NAME, in("filters", in("filters", each))));
    }

    /** In the order of the queries. */
    static List<Long> counts(JsonObject response) {
        return response.getAsJsonObject("aggregations").getAsJsonObject(NAME).getAsJsonArray("buckets").asList().stream()
                .map(bucket -> bucket.getAsJsonObject().get("doc_count").getAsLong()).toList();
    }
}
