package org.coresponderalliance.continuum.bench.guard;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a guard should find: UTF-16 code units from start to before end.
 *
 * @param template that it comes from, with others that resemble it
 */
public record LabelledSpan(int start, int end, @JsonProperty("class") SpanClass kind, String type, @JsonIgnore String template) {

    static LabelledSpan of(int start, int end, String type, String template) {
        return new LabelledSpan(start, end, SpanClass.of(type).orElseThrow(() -> new IllegalArgumentException("No class has " + type)), type, template);
    }
}
