package org.coresponderalliance.continuum.bench.guard;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** The four classes that have goals of their own. */
public enum SpanClass {
    STRUCTURED("structured", "structured."), CUED_NAME("cued-name", "name.cued"), BARE_NAME("bare-name", "name.bare"), QUASI("quasi", "quasi.");

    private final String label;
    private final String prefix;

    SpanClass(String label, String prefix) {
        this.label = label;
        this.prefix = prefix;
    }

    @JsonValue
    public String label() {
        return label;
    }

    /** The class of a label or of a finding with this type; none for a type that belongs to no class. */
    static Optional<SpanClass> of(String type) {
        for (var one : values()) {
            if (type.startsWith(one.prefix)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
