package org.coresponderalliance.continuum.privacy;

import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** All strings of a JSON value. */
final class JsonStrings {

    private JsonStrings() {}

    /** The same value with each of its strings changed; names stay. */
    static JsonNode mapped(JsonNode node, UnaryOperator<String> change) {
        return switch (node) {
            case ObjectNode object -> {
                var changed = JsonNodeFactory.instance.objectNode();
                object.properties().forEach(entry -> changed.set(entry.getKey(), mapped(entry.getValue(), change)));
                yield changed;
            }
            case ArrayNode array -> {
                var changed = JsonNodeFactory.instance.arrayNode();
                array.forEach(one -> changed.add(mapped(one, change)));
                yield changed;
            }
            default -> node.isString() ? JsonNodeFactory.instance.stringNode(change.apply(node.asString())) : node;
        };
    }
}
