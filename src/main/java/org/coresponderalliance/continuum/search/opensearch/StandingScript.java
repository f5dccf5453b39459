package org.coresponderalliance.continuum.search.opensearch;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Set;
import java.util.stream.IntStream;
import org.coresponderalliance.continuum.search.mapping.Fields;
import org.coresponderalliance.continuum.search.mapping.Standing;
import org.coresponderalliance.continuum.search.query.Standings;

/**
 * Multiplies the score of a text by what a document's standing makes of it ({@link Standings}), in the cluster. The script is always the
 * same, so it is compiled once; what it reckons with comes as its parameters.
 */
final class StandingScript {

    private static final String SOURCE = """
            if (doc['%1$s'].size() == 0) return 1;
            int code = (int) doc['%1$s'].value;
            double factor = params.timeless[code & params.mask];
            int published = code >> params.bits;
            if (published > 0) factor *= params.recent[(int) Math.max(0, Math.min(params.recent.size() - 1, params.month - published))];
            if (params.likeness.size() > 0) {
              int shared = 0;
              for (value in doc['%2$s']) { shared |= params.likeness.getOrDefault(value, 0); }
              factor *= params.fit[(int) Math.min(params.fit.size() - 1, Integer.bitCount(shared))];
            }
            return Math.max(params.least, Math.min(params.most, factor));
            """.formatted(Fields.STANDING, Fields.FACET);
    private static final int MOST_FACETS = 30;
    private static final JsonArray TIMELESS = new JsonArray();
    private static final JsonArray RECENT = new JsonArray();
    private static final JsonArray FIT = new JsonArray();

    static {
        for (var factor : Standings.timeless()) {
            TIMELESS.add(factor);
        }
        for (var factor : Standings.recency()) {
            RECENT.add(factor);
        }
        IntStream.rangeClosed(0, MOST_FACETS).forEach(shared -> FIT.add(Standings.fit(shared)));
    }

    private StandingScript() {}

    /**
     * The same hits, ranked.
     *
     * @param month    of now, as {@link Standing#month} counts
     * @param likeness facets of the viewer's own work
     */
    static JsonObject ranked(JsonObject query, int month, Set<String> likeness) {
        var script = new JsonObject();
        script.addProperty("lang", "painless");
        script.addProperty("source", SOURCE);
        script.add("params", parameters(month, likeness));
        var scoring = new JsonObject();
        scoring.add("script", script);
        var ranked = new JsonObject();
        ranked.add("query", query);
        ranked.add("script_score", scoring);
        ranked.addProperty("boost_mode", "multiply");
        var whole = new JsonObject();
        whole.add("function_score", ranked);
        return whole;
    }

    private static JsonObject parameters(int month, Set<String> likeness) {
        var parameters = new JsonObject();
        parameters.add("timeless", TIMELESS);
        parameters.addProperty("mask", (1 << Standing.TIMELESS_BITS) - 1);
        parameters.addProperty("bits", Standing.TIMELESS_BITS);
        parameters.add("recent", RECENT);
        parameters.addProperty("month", month);
        parameters.add("likeness", bits(likeness));
        parameters.add("fit", FIT);
        parameters.addProperty("least", Standings.LEAST);
        parameters.addProperty("most", Standings.MOST);
        return parameters;
    }

    /** By value which facet of the work it is one of, as a bit. */
    private static JsonObject bits(Set<String> likeness) {
        var bits = new JsonObject();
        Standings.bits(likeness).forEach(bits::addProperty);
        return bits;
    }
}
