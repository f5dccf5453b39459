package org.coresponderalliance.continuum.base;

import java.util.LinkedHashMap;
import java.util.Map;

/** Something typed cannot be taken as it is. Names each field with what is wrong with it; nothing was changed. */
public final class InvalidInput extends CommunityException {

    private final transient Map<String, Message> fields;

    public InvalidInput(Map<String, Message> fields) {
        super(fields.values().iterator().next());
        this.fields = Map.copyOf(fields);
    }

    public InvalidInput(String field, Message message) {
        this(new LinkedHashMap<>(Map.of(field, message)));
    }

    public InvalidInput(String field, String key, Object... args) {
        this(field, Message.of(key, args));
    }

    /** Field names, as the API and the forms know them, with what is wrong. */
    public Map<String, Message> fields() {
        return fields;
    }
}
