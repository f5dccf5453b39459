package org.coresponderalliance.continuum.search.opensearch;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.coresponderalliance.continuum.search.Kind;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.coresponderalliance.continuum.search.query.IndexQuery.FoundHit;

/**
 * What is told of each of some hundred hits, of which most only stand behind another one of their thread: what a column of the index says, and their
 * name, which is the id of what they are of. Their texts stay unread.
 */
final class FoundDocuments {

    private static final String COLUMNS = "docvalue_fields";

    record Threaded(FoundHit hit, String thread) {}

    private FoundDocuments() {}

    /** Has the hits of a search told so. */
    static void askFor(JsonObject body) {
        var columns = body.has(COLUMNS) ? body.getAsJsonArray(COLUMNS) : new JsonArray();
        columns.add(Fields.KIND);
        columns.add(Fields.THREAD);
        body.add(COLUMNS, columns);
        body.addProperty("_source", false);
    }

    /** In their order. */
    static List<Threaded> in(JsonObject response) {
        return response.getAsJsonObject("hits").getAsJsonArray("hits").asList().stream().map(hit -> threaded(hit.getAsJsonObject())).toList();
    }

    private static Threaded threaded(JsonObject hit) {
        var columns = hit.getAsJsonObject("fields");
        return new Threaded(FoundHit.of(Kind.valueOf(one(columns, Fields.KIND)), hit.get("_id").getAsLong()), one(columns, Fields.THREAD));
    }

    private static String one(JsonObject columns, String field) {
        return columns.getAsJsonArray(field).get(0).getAsString();
    }
}
