package org.coresponderalliance.continuum.bench.guard;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a guard should find: UTF-16 code units from start to before end. */
public record LabelledSpan(int start, int end, @JsonProperty("class") SpanClass kind, String type) {

    static LabelledSpan of(int start, int end, String type) {
        return new LabelledSpan(start, end, SpanClass.of(type).orElseThrow(() -> new IllegalArgumentException("No class has " + type)), type);
    }
}
