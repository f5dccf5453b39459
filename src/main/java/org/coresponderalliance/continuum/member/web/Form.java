package org.coresponderalliance.continuum.member.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.coresponderalliance.continuum.base.InvalidInput;
import org.coresponderalliance.continuum.base.Texts;

/**
 * A plain form as it is shown: what was typed, and what is wrong with it. What can only be typed anew (passwords) is never
 * among the values.
 *
 * @param values by field name
 * @param errors by field name
 */
public record Form(Map<String, String> values, Map<String, String> errors) {

    static Form empty() {
        return new Form(Map.of(), Map.of());
    }

    /** With what the request brings for these fields. */
    static Form typed(HttpServletRequest request, String... fields) {
        var values = new HashMap<String, String>();
        for (var field : fields) {
            values.put(field, Objects.requireNonNullElse(request.getParameter(field), ""));
        }
        return new Form(values, Map.of());
    }

    Form refused(InvalidInput refusal, Texts texts) {
        var wrong = new HashMap<String, String>();
        refusal.fields().forEach((field, message) -> wrong.put(field, texts.get(message)));
        return new Form(values, wrong);
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** What is wrong with the field; empty if nothing is. */
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    public boolean isWrong(String field) {
        return errors.containsKey(field);
    }
}
