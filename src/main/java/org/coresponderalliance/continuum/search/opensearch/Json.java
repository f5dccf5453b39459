package org.coresponderalliance.continuum.search.opensearch;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Puts bodies of requests together. */
final class Json {

    private Json() {}

    /** An object that has nothing but this. */
    static JsonObject in(String name, JsonElement value) {
        var object = new JsonObject();
        object.add(name, value);
        return object;
    }
}
